package io.github.quarkusmisskey.streaming;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.api.streaming.StreamState;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.streaming.BadFrame;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What goes wrong on sockets, and what subscribers notice of it. */
class BrokenStreamTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final DevServer server = DevServer.start();
    private Streams streams = new Streams(Map.of());
    private MisskeyStream alice;

    @BeforeEach
    void signIn() {
        alice = streams.of(server, "alice");
    }

    @AfterEach
    void stop() {
        streams.close();
        server.close();
    }

    private Recorder joined(Channel channel) {
        Recorder recorder = new Recorder(alice.channel(channel));
        awaitJoined(channel.name());
        return recorder;
    }

    private void awaitJoined(String channel) {
        Awaitility.await().atMost(TIMEOUT).until(() -> server.streaming().joined(channel) == 1);
    }

    private void settings(Map<String, String> settings) {
        streams.close();
        streams = new Streams(settings);
        alice = streams.of(server, "alice");
    }

    @ParameterizedTest
    @EnumSource
    void goesOnAfterABadFrame(BadFrame bad) {
        Recorder home = joined(Channel.homeTimeline());
        server.postNote("alice", "before");
        home.awaitText("before");
        server.streaming().faults().every(1).once().badFrame(bad);
        server.postNote("alice", "with it");
        server.postNote("alice", "after");
        home.awaitText("after");
        assertThat(home.texts()).containsExactly("before", "with it", "after");
        if (bad != BadFrame.HALF_UTF8 && bad != BadFrame.HUGE) {
            assertThat(server.streaming().socketsOpened()).isOne();
        }
    }

    @Test
    void noticesAServerThatHangsAndFetchesWhatItHeldBack() {
        Recorder home = joined(Channel.homeTimeline());
        server.postNote("alice", "before");
        home.awaitText("before");
        server.streaming().faults().every(1).once().hang();
        server.postNote("alice", "held back");
        home.awaitText("held back");
        assertThat(home.texts()).containsExactly("before", "held back");
        assertThat(server.streaming().socketsOpened()).isEqualTo(2);
    }

    @Test
    void saysThatTooMuchIsMissing() {
        settings(Map.of("misskey.streaming.gap-fill-limit", "50"));
        Recorder home = joined(Channel.homeTimeline());
        String before = server.postNote("alice", "before");
        home.awaitText("before");
        server.faults().at("/streaming").once().rateLimit("4");
        server.streaming().cutAll();
        String last = null;
        for (int i = 0; i < 200; i++) {
            last = server.postNote("alice", "away " + i);
        }
        home.awaitText("away 199");
        assertThat(home.texts()).startsWith("before", "away 0", "away 1").doesNotHaveDuplicates();
        assertThat(home.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.reason()).isEqualTo(Gap.Reason.TOO_MANY);
            assertThat(gap.from()).isNotEqualTo(before);
        });
        assertThat(home.gaps().get(0).to()).isEqualTo(last);
    }

    @Test
    void watchesNotesAgainAndSaysThatSomethingMayBeMissing() {
        String id = server.postNote("alice", "watched");
        Recorder updates = new Recorder(alice.note(id));
        Recorder same = new Recorder(alice.note(id));
        reactUntilHeard(id, updates, 1);
        server.streaming().cutAll();
        Awaitility.await()
                .atMost(TIMEOUT)
                .until(() -> updates.gaps().size() == 1 && same.gaps().size() == 1);
        int heard = updates.events.size();
        reactUntilHeard(id, updates, heard + 1);
        assertThat(updates.events.get(0)).isInstanceOf(StreamEvent.NoteUpdated.class);
        assertThat(updates.gaps().get(0).reason()).isEqualTo(Gap.Reason.NO_HISTORY);
    }

    private void reactUntilHeard(String id, Recorder updates, int count) {
        Awaitility.await().atMost(TIMEOUT).until(() -> {
            server.streaming().noteUpdated(id, "reacted", "{\"reaction\":\":ok:\",\"userId\":\"1\"}");
            return updates.events.size() >= count;
        });
    }

    @Test
    void bringsWhatEverybodyIsTold() {
        Recorder broadcasts = new Recorder(alice.broadcast());
        Awaitility.await().atMost(TIMEOUT).until(() -> server.streaming().openSockets() == 1);
        server.streaming().broadcast("emojiAdded", "{\"emoji\":{\"name\":\"blob\"}}");
        Awaitility.await().atMost(TIMEOUT).until(() -> broadcasts.events.size() == 1);
        assertThat(broadcasts.events.get(0)).isInstanceOfSatisfying(StreamEvent.EmojiAdded.class, event -> assertThat(
                        event.body().emoji().name())
                .isEqualTo("blob"));
    }

    @Test
    void tellsHowTheConnectionIs() {
        List<StreamState> states = Collections.synchronizedList(new ArrayList<>());
        alice.state().subscribe().with(states::add);
        Recorder home = joined(Channel.homeTimeline());
        server.faults().at("/streaming").times(2).cutConnection();
        server.streaming().cutAll();
        awaitJoined("homeTimeline");
        home.close();
        Awaitility.await()
                .atMost(TIMEOUT)
                .until(() -> states.get(states.size() - 1) instanceof StreamState.Closed && states.size() > 4);
        assertThat(states.get(0)).isInstanceOf(StreamState.Closed.class);
        assertThat(states).anyMatch(StreamState.Waiting.class::isInstance);
        assertThat(states.get(states.size() - 1))
                .isEqualTo(new StreamState.Closed(StreamState.Reason.UNUSED, "nothing is subscribed to"));
    }

    @Test
    void waitsAsLongAsTheServerAsks() {
        server.faults().at("/streaming").once().rateLimit("2");
        long begin = System.nanoTime();
        joined(Channel.homeTimeline());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofSeconds(2));
        assertThat(server.streaming().socketsOpened()).isOne();
    }

    @Test
    void givesUpAfterAsManyAttemptsAsAreConfigured() {
        settings(Map.of("misskey.streaming.reconnect-attempts", "3"));
        server.faults().at("/streaming").times(20).cutConnection();
        Recorder home = new Recorder(alice.channel(Channel.homeTimeline()));
        assertThat(home.awaitFailure()).hasMessageContaining("streaming at ");
    }

    @Test
    void forgivesFailuresAsSoonAsAChannelIsJoined() {
        settings(Map.of(
                "misskey.streaming.reconnect-attempts", "1",
                "misskey.streaming.reconnect-delay", "1s",
                "misskey.streaming.reconnect-max-delay", "1s"));
        Recorder home = joined(Channel.homeTimeline());
        for (int i = 0; i < 4; i++) {
            server.postNote("alice", "after " + i + " losses");
            home.awaitText("after " + i + " losses");
            server.streaming().cutAll();
        }
        server.postNote("alice", "the last");
        home.awaitText("the last");
        assertThat(home.failure.get()).isNull();
    }

    @Test
    void joinsAgainForTheNextSubscriberAfterARefusal() {
        server.streaming().faults().swallowJoins(1);
        Recorder home = new Recorder(alice.channel(Channel.homeTimeline()));
        assertThat(home.awaitFailure()).hasMessageContaining("was not joined");
        assertThat(server.streaming().openSockets()).isLessThanOrEqualTo(1);
        joined(Channel.homeTimeline());
    }

    @Test
    void sendsMessagesToChannelsThatAreJoined() {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        server.streaming().listen("reversiGame", (from, type, body) -> {
            heard.add(type + " " + body);
            return null;
        });
        Channel.ReversiGame game = Channel.reversiGame("game1");
        assertThatThrownBy(() -> alice.send(game.ready(true)).await().atMost(TIMEOUT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("reversiGame");
        joined(game);
        Awaitility.await().atMost(TIMEOUT).ignoreExceptions().until(() -> {
            alice.send(game.putStone(3, "m1")).await().atMost(TIMEOUT);
            return !heard.isEmpty();
        });
        assertThat(heard.get(0)).startsWith("putStone ").contains("\"pos\":3", "\"id\":\"m1\"");
    }

    @Test
    void completesWhenTheApplicationStops() {
        Recorder home = joined(Channel.homeTimeline());
        streams.client.stop();
        Awaitility.await().atMost(TIMEOUT).until(() -> home.completed);
        Awaitility.await().atMost(TIMEOUT).until(() -> server.streaming().openSockets() == 0);
        assertThat(home.failure.get()).isNull();
        Recorder late = new Recorder(alice.channel(Channel.homeTimeline()));
        Awaitility.await().atMost(TIMEOUT).until(() -> late.completed);
    }

    @Test
    void aSlowSubscriberMissesEventsAndNobodyElseDoes() {
        settings(Map.of("misskey.streaming.buffer-size", "10"));
        Recorder quick = joined(Channel.homeTimeline());
        List<StreamEvent> slow = Collections.synchronizedList(new ArrayList<>());
        Object door = new Object();
        alice.channel(Channel.homeTimeline()).subscribe().with(event -> {
            synchronized (door) {
                slow.add(event);
            }
        });
        server.postNote("alice", "first");
        Awaitility.await().atMost(TIMEOUT).until(() -> !slow.isEmpty());
        synchronized (door) {
            for (int i = 0; i < 60; i++) {
                server.postNote("alice", "note " + i);
                quick.awaitText("note " + i);
            }
        }
        Awaitility.await().atMost(TIMEOUT).until(() -> slow.stream().anyMatch(Gap.class::isInstance));
        assertThat(quick.gaps()).isEmpty();
        assertThat(quick.texts()).hasSize(61);
        assertThat(streams.counters.dropped.sum()).isPositive();
    }
}
