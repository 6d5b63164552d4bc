package io.github.quarkusmisskey.streaming;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.devserver.DevServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Channels on sockets: shared, joined once, left, refused, and nothing missing after the socket was away. */
class ChannelStreamTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private static DevServer server;
    private static Streams streams;

    private MisskeyStream alice;

    @BeforeAll
    static void start() {
        server = DevServer.start();
        streams = new Streams(Map.of());
    }

    @AfterAll
    static void stop() {
        streams.close();
        server.close();
    }

    @BeforeEach
    void signIn() {
        server.reset();
        alice = streams.of(server, "alice");
    }

    @AfterEach
    void noSocketIsLeft() {
        server.streaming().faults().clear();
        Awaitility.await().atMost(TIMEOUT).until(() -> server.streaming().openSockets() == 0);
    }

    private void awaitJoined(String channel, int count) {
        Awaitility.await().atMost(TIMEOUT).until(() -> server.streaming().joined(channel) == count);
    }

    @Test
    void bringsNotesAsTheyArePosted() {
        try (Recorder home = new Recorder(alice.channel(Channel.homeTimeline().withRenotes(false)))) {
            awaitJoined("homeTimeline", 1);
            server.postNote("alice", "hello");
            home.awaitText("hello");
            assertThat(home.events).hasSize(1);
        }
    }

    @Test
    void joinsAChannelOnceForAllWhoWantItAndLeavesAfterTheLast() {
        Recorder first = new Recorder(alice.channel(Channel.homeTimeline()));
        Recorder second = new Recorder(alice.channel(Channel.homeTimeline()));
        Recorder main = new Recorder(alice.channel(Channel.main()));
        awaitJoined("homeTimeline", 1);
        awaitJoined("main", 1);
        server.postNote("alice", "to both");
        first.awaitText("to both");
        second.awaitText("to both");
        assertThat(server.streaming().openSockets()).isOne();
        assertThat(server.streaming().joins("homeTimeline")).isOne();
        first.close();
        server.postNote("alice", "to one");
        second.awaitText("to one");
        assertThat(first.texts()).containsExactly("to both");
        second.close();
        awaitJoined("homeTimeline", 0);
        assertThat(server.streaming().openSockets()).isOne();
        main.close();
    }

    @Test
    void readsAMessageOnceForAllWhoSubscribe() {
        try (Recorder first = new Recorder(alice.channel(Channel.homeTimeline()));
                Recorder second = new Recorder(alice.channel(Channel.homeTimeline()))) {
            awaitJoined("homeTimeline", 1);
            long before = streams.counters.events.sum();
            server.postNote("alice", "to both");
            first.awaitText("to both");
            second.awaitText("to both");
            assertThat(first.events).hasSize(1);
            assertThat(second.events.get(0)).isSameAs(first.events.get(0));
            assertThat(streams.counters.events.sum() - before).isOne();
        }
    }

    @Test
    void tellsTheNewestPositionWithoutASocket() {
        Channel home = Channel.homeTimeline();
        assertThat(alice.newest(home).await().atMost(TIMEOUT)).isEmpty();
        server.postNote("alice", "older");
        server.postNote("alice", "newest");
        String position = alice.newest(home).await().atMost(TIMEOUT).orElseThrow();
        assertThat(server.streaming().openSockets()).isZero();
        server.postNote("alice", "later");
        try (Recorder later = new Recorder(alice.channel(home, position))) {
            later.awaitText("later");
            assertThat(later.texts()).containsExactly("later");
        }
        assertThat(alice.newest(Channel.drive()).await().atMost(TIMEOUT)).isEmpty();
    }

    @Test
    void opensAnotherSocketForChannelsThatDoNotFitOnOne() {
        List<Recorder> all = IntStream.range(0, 40)
                .mapToObj(i -> new Recorder(alice.channel(Channel.hashtag(List.of(List.of("tag" + i))))))
                .toList();
        awaitJoined("hashtag", 40);
        assertThat(server.streaming().openSockets()).isEqualTo(2);
        all.forEach(Recorder::close);
    }

    @Test
    void fetchesWhatCameWhileTheSocketWasAway() {
        try (Recorder home = new Recorder(alice.channel(Channel.homeTimeline()))) {
            awaitJoined("homeTimeline", 1);
            server.postNote("alice", "before");
            home.awaitText("before");

            server.streaming().cutAll();
            for (int i = 0; i < 250; i++) {
                server.postNote("alice", "away " + i);
            }
            awaitJoined("homeTimeline", 1);
            server.postNote("alice", "after");
            home.awaitText("after");
            assertThat(home.texts()).hasSize(252).doesNotHaveDuplicates().startsWith("before", "away 0", "away 1");
            assertThat(home.gaps()).isEmpty();
        }
    }

    @Test
    void tellsOnesOwnPositionToGoOnFrom() {
        String first = server.postNote("alice", "first");
        server.postNote("alice", "second");
        try (Recorder now = new Recorder(alice.channel(Channel.homeTimeline()))) {
            awaitJoined("homeTimeline", 1);
            try (Recorder late = new Recorder(alice.channel(Channel.homeTimeline(), first))) {
                late.awaitText("second");
                server.postNote("alice", "third");
                late.awaitText("third");
                now.awaitText("third");
                assertThat(late.texts()).containsExactly("second", "third");
                assertThat(now.texts()).containsExactly("third");
            }
        }
    }

    @Test
    void failsWithTheLikelyReasonsWhenTheServerRefusesAChannel() {
        Recorder refused = new Recorder(alice.channel(Channel.admin()));
        assertThat(refused.awaitFailure())
                .isInstanceOf(MisskeyException.class)
                .hasMessageContaining("the channel admin was not joined")
                .hasMessageContaining("permission")
                .hasMessageContaining("parameters")
                .hasMessageContaining("misskey.streaming.token-in=query");
    }

    @Test
    void saysThatTheTokenIsNotAccepted() {
        MisskeyStream nobody = streams.of(server, AccessToken.of("wrong-token-0123456789"));
        Recorder rejected = new Recorder(nobody.channel(Channel.homeTimeline()));
        assertThat(rejected.awaitFailure())
                .isInstanceOf(MisskeyException.Authentication.class)
                .hasMessageContaining("does not accept the token");
    }

    @Test
    void saysThatReadAccountIsMissing() {
        MisskeyStream writer = streams.of(server, server.issueToken("alice", KnownPermission.WRITE_NOTES));
        Recorder rejected = new Recorder(writer.channel(Channel.homeTimeline()));
        assertThat(rejected.awaitFailure())
                .isInstanceOf(MisskeyException.Permission.class)
                .hasMessageContaining("read:account");
        assertThat(server.requests("/streaming").size()).isLessThanOrEqualTo(1);
    }

    @Test
    void keepsWhatIsNotKnown() {
        try (Recorder main = new Recorder(alice.channel(Channel.main()));
                Recorder raw = new Recorder(alice.channel(Channel.raw("globalTimeline", Map.of())))) {
            awaitJoined("main", 1);
            awaitJoined("globalTimeline", 1);
            server.streaming().emit("main", "inventedByAFork", "{\"x\":[1]}");
            server.streaming().emit("main", "mention", "5");
            server.streaming().emit("globalTimeline", "somethingElse", null);
            Awaitility.await().atMost(TIMEOUT).until(() -> main.events.size() == 2 && raw.events.size() == 1);
            assertThat(main.events.get(0)).isInstanceOfSatisfying(StreamEvent.Unknown.class, event -> {
                assertThat(event.type()).isEqualTo("inventedByAFork");
                assertThat(event.body()).hasToString("{\"x\":[1]}");
            });
            assertThat(main.events.get(1)).isInstanceOf(StreamEvent.Unknown.class);
            server.streaming().emit("globalTimeline", "note", "{\"id\":\"9a\",\"memberOfAFork\":1}");
            Awaitility.await().atMost(TIMEOUT).until(() -> raw.events.size() == 2);
            assertThat(raw.events.get(1)).isInstanceOfSatisfying(StreamEvent.Unknown.class, event -> {
                assertThat(event.type()).isEqualTo("note");
                assertThat(event.body().path("memberOfAFork").intValue()).isEqualTo(1);
            });
        }
    }

    @Test
    void readsANoteAsTheClientDoes() {
        try (Recorder home = new Recorder(alice.channel(Channel.homeTimeline()))) {
            awaitJoined("homeTimeline", 1);
            String id = server.postNote("alice", "the same");
            home.awaitText("the same");
            Note streamed = ((StreamEvent.Note) home.events.get(0)).body();
            assertThat(streamed.id()).isEqualTo(id);
            assertThat(streamed.user().username()).isEqualTo("alice");
            assertThat(streamed.createdAt()).isNotNull();
        }
    }
}
