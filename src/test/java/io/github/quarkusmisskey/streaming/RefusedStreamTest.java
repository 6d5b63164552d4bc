package io.github.quarkusmisskey.streaming;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.api.streaming.StreamState;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerOptions;
import io.github.quarkusmisskey.devserver.ErrorShape;
import io.github.quarkusmisskey.devserver.HandshakeRefusal;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Servers that refuse a stream, in all the ways in which they do. */
class RefusedStreamTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private DevServer server = DevServer.start();
    private Streams streams = new Streams(Map.of("misskey.client.read-timeout", "1s"));

    @AfterEach
    void stop() {
        streams.close();
        server.close();
    }

    private void refusing(HandshakeRefusal refusal) {
        server.close();
        server = DevServer.start(DevServerOptions.defaults().withHandshakeRefusal(refusal));
    }

    private AccessToken token() {
        return server.issueToken("alice", KnownPermission.READ_ACCOUNT, KnownPermission.READ_NOTIFICATIONS);
    }

    private void awaitJoined(String channel) {
        Awaitility.await().atMost(TIMEOUT).until(() -> server.streaming().joined(channel) == 1);
    }

    @Test
    void saysInEachHandshakeWhoComes() {
        streams.close();
        streams = new Streams(Map.of("misskey.client.contact", "ops@app.example"));
        try (Recorder home = new Recorder(streams.of(server, token()).channel(Channel.homeTimeline()))) {
            awaitJoined("homeTimeline");
            assertThat(home.events).isEmpty();
        }
        assertThat(server.requests("/streaming")).isNotEmpty().allSatisfy(handshake -> assertThat(
                        handshake.header("User-Agent"))
                .startsWith("QuarkusMisskey/")
                .endsWith(" (+ops@app.example)"));
    }

    @ParameterizedTest
    @EnumSource
    void endsAsRejectedWhateverTheServerSaysToARevokedToken(HandshakeRefusal refusal) {
        refusing(refusal);
        AccessToken token = token();
        server.revoke(token);
        MisskeyStream stream = streams.of(server, token);
        List<StreamState> states = Collections.synchronizedList(new ArrayList<>());
        stream.state().subscribe().with(states::add);
        Recorder home = new Recorder(stream.channel(Channel.homeTimeline()));
        assertThat(home.awaitFailure())
                .isInstanceOf(MisskeyException.Authentication.class)
                .hasMessageContaining("does not accept the token");
        assertThat(server.requests("/streaming")).hasSizeLessThanOrEqualTo(2);
        Awaitility.await()
                .atMost(TIMEOUT)
                .until(() -> states.get(states.size() - 1) instanceof StreamState.Closed closed
                        && closed.reason() == StreamState.Reason.REJECTED);
    }

    @ParameterizedTest
    @EnumSource
    void saysThatAnAccountIsSuspended(HandshakeRefusal refusal) {
        refusing(refusal);
        AccessToken token = token();
        server.suspend("alice", true);
        Recorder home = new Recorder(streams.of(server, token).channel(Channel.homeTimeline()));
        assertThat(home.awaitFailure())
                .isInstanceOf(MisskeyException.Permission.class)
                .hasMessageContaining("suspended");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404})
    void goesOnWhereOnlyTheStreamIsRefused(int status) {
        server.faults().at("/streaming").times(3).turnAway(status, null);
        MisskeyStream stream = streams.of(server, token());
        List<StreamState> states = Collections.synchronizedList(new ArrayList<>());
        stream.state().subscribe().with(states::add);
        try (Recorder home = new Recorder(stream.channel(Channel.homeTimeline()))) {
            awaitJoined("homeTimeline");
            assertThat(home.failure.get()).isNull();
            assertThat(server.requests("i")).hasSize(3);
            assertThat(states)
                    .filteredOn(StreamState.Waiting.class::isInstance)
                    .extracting(state -> ((StreamState.Waiting) state).cause())
                    .anyMatch(cause -> cause.contains("misskey.streaming.token-in"));
        }
    }

    /** The page of a proxy, which stands before the whole server for a while. */
    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void goesOnWhereAProxyRefusesEverything(int status) {
        server.faults().at("/streaming").times(3).turnAway(status, null);
        server.faults().at("i").times(3).error(status, ErrorShape.HTML);
        server.faults().at("notes/timeline").once().error(status, ErrorShape.HTML);
        try (Recorder home = new Recorder(streams.of(server, token()).channel(Channel.homeTimeline(), ""))) {
            awaitJoined("homeTimeline");
            server.postNote("alice", "heard");
            home.awaitText("heard");
            assertThat(home.failure.get()).isNull();
            assertThat(server.requests("i")).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void keepsAChannelWhoseExistenceAProxyKeepsToItself() {
        server.faults().at("chat/rooms/show").error(403, ErrorShape.HTML);
        try (Recorder room =
                new Recorder(streams.of(server, server.issueOwnToken("alice")).channel(Channel.chatRoom("9room")))) {
            awaitJoined("chatRoom");
            Awaitility.await().atMost(TIMEOUT).until(() -> !server.requests("chat/rooms/show")
                    .isEmpty());
            assertThat(room.failure.get()).isNull();
        }
    }

    @Test
    void endsATokenThatDiesWhileItsSocketIsOpen() {
        AccessToken token = token();
        Recorder home = new Recorder(streams.of(server, token).channel(Channel.homeTimeline()));
        awaitJoined("homeTimeline");
        server.revoke(token);
        server.postNote("alice", "the last");
        assertThat(home.awaitFailure())
                .isInstanceOf(MisskeyException.Authentication.class)
                .hasMessageContaining("does not accept the token");
        Awaitility.await().atMost(TIMEOUT).until(() -> server.streaming().openSockets() == 0);
    }

    @Test
    void staysWhereOnlyAFetchIsAnsweredWith401() {
        Recorder home = new Recorder(streams.of(server, token()).channel(Channel.homeTimeline()));
        awaitJoined("homeTimeline");
        server.faults().at("notes/timeline").once().error(401, ErrorShape.MISSKEY);
        server.postNote("alice", "one");
        home.awaitText("one");
        Awaitility.await().atMost(TIMEOUT).until(() -> server.requests("i").size() == 1);
        assertThat(home.gaps()).extracting(Gap::reason).containsExactly(Gap.Reason.NOT_FETCHED);
        server.postNote("alice", "two");
        home.awaitText("two");
        assertThat(home.failure.get()).isNull();
    }

    @Test
    void failsWhatDoesNotExistAlthoughTheServerJoinsIt() {
        MisskeyStream stream = streams.of(server, token());
        for (Channel channel : List.of(Channel.userList("9none"), Channel.antenna("9none"))) {
            assertThat(new Recorder(stream.channel(channel)).awaitFailure())
                    .isInstanceOf(MisskeyException.NotFound.class);
        }
        Recorder list = new Recorder(stream.channel(Channel.userList("9none"), ""));
        assertThat(list.awaitFailure()).isInstanceOf(MisskeyException.NotFound.class);
    }

    @Test
    void failsARoomOrAGameThatDoesNotExist() {
        server.faults()
                .at("chat/rooms/show")
                .answer(400, "application/json", "{\"error\":{\"code\":\"NO_SUCH_ROOM\"}}");
        server.faults()
                .at("reversi/show-game")
                .answer(400, "application/json", "{\"error\":{\"code\":\"NO_SUCH_GAME\"}}");
        MisskeyStream stream = streams.of(server, server.issueOwnToken("alice"));
        for (Channel channel : List.of(Channel.chatRoom("9none"), Channel.reversiGame("9none"))) {
            assertThat(new Recorder(stream.channel(channel)).awaitFailure())
                    .isInstanceOf(MisskeyException.NotFound.class);
        }
    }

    @Test
    void isWokenByANewSubscriber() {
        streams.close();
        streams = new Streams(
                Map.of("misskey.streaming.reconnect-delay", "10m", "misskey.streaming.reconnect-max-delay", "10m"));
        server.faults().at("/streaming").once().turnAway(403, null);
        MisskeyStream stream = streams.of(server, token());
        List<StreamState> states = Collections.synchronizedList(new ArrayList<>());
        stream.state().subscribe().with(states::add);
        try (Recorder first = new Recorder(stream.channel(Channel.homeTimeline()))) {
            Awaitility.await()
                    .atMost(TIMEOUT)
                    .until(() -> states.get(states.size() - 1) instanceof StreamState.Waiting);
            Awaitility.await().atMost(TIMEOUT).until(() -> {
                new Recorder(stream.channel(Channel.homeTimeline())).close();
                return server.streaming().joined("homeTimeline") == 1;
            });
            assertThat(first.failure.get()).isNull();
        }
    }

    @Test
    void survivesListsThatHoldNull() {
        AccessToken token = token();
        server.faults().at("i/notifications").answer(200, "application/json", "[null]");
        server.faults().at("notes/timeline").answer(200, "application/json", "null");
        MisskeyStream stream = streams.of(server, token);
        try (Recorder main = new Recorder(stream.channel(Channel.main()));
                Recorder home = new Recorder(stream.channel(Channel.homeTimeline()))) {
            awaitJoined("main");
            awaitJoined("homeTimeline");
            server.follow("bob", "alice");
            server.postNote("alice", "heard");
            home.awaitText("heard");
            Awaitility.await().atMost(TIMEOUT).until(() -> !main.events.isEmpty());
        }
    }
}
