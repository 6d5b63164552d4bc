package io.github.quarkusmisskey.streaming;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.Delivery;
import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.api.streaming.StreamLease;
import io.github.quarkusmisskey.api.streaming.StreamLeases;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.streaming.internal.lease.LeaseKeepers;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Replicas that follow an account in turn, on one PostgreSQL. */
class ExclusiveStreamTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private static DevServer server;
    private static LeaseDatabase database;

    private final List<Replica> replicas = new ArrayList<>();
    private AccountRef account;

    @BeforeAll
    static void start() {
        server = DevServer.start();
        database = new LeaseDatabase();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void reset() {
        server.reset();
        account = new AccountRef(MisskeyHost.of(server.url()), UUID.randomUUID().toString());
    }

    @AfterEach
    void nothingIsLeft() {
        replicas.forEach(Replica::close);
        await().atMost(TIMEOUT).until(() -> database.leasesHeld() == 0);
        await().atMost(TIMEOUT).until(() -> server.streaming().openSockets() == 0);
    }

    /** Leases that can be cut off from their database, and held up as a paused process holds them up. */
    private static final class Link implements StreamLeases {

        private final StreamLeases leases = LeaseDatabase.leases(database.url);
        private volatile boolean cut;

        private StreamLeases open() {
            if (cut) {
                throw new IllegalStateException("no way to the database");
            }
            return leases;
        }

        @Override
        public Optional<StreamLease> acquire(String name, String holder, Duration duration) {
            return open().acquire(name, holder, duration);
        }

        @Override
        public boolean renew(StreamLease lease, Duration duration) {
            return open().renew(lease, duration);
        }

        @Override
        public void release(StreamLease lease) {
            open().release(lease);
        }

        @Override
        public Optional<String> position(String name, String reader) {
            return open().position(name, reader);
        }

        @Override
        public boolean move(StreamLease lease, Map<String, String> positions) {
            return open().move(lease, positions);
        }
    }

    private final class Replica implements AutoCloseable {

        private final Link link = new Link();
        private final Streams streams;
        private final LeaseKeepers keepers;
        private final MisskeyStream stream;

        Replica(String... more) {
            Map<String, String> settings = new HashMap<>(Map.of(
                    "misskey.streaming.lease.enabled", "true",
                    "misskey.streaming.lease.duration", "2s",
                    "misskey.streaming.lease.renew-every", "200ms"));
            for (int i = 0; i < more.length; i += 2) {
                settings.put(more[i], more[i + 1]);
            }
            streams = new Streams(settings);
            keepers = new LeaseKeepers(() -> link, streams.client.config().lease());
            stream = streams.of(server, "alice");
            replicas.add(this);
        }

        ExclusiveStream reader(String name) {
            return new ExclusiveStream(account.host(), Optional.of(account), name, stream, keepers);
        }

        Recorder home() {
            return new Recorder(reader("bot").channel(Channel.homeTimeline()));
        }

        @Override
        public void close() {
            keepers.stop();
            streams.close();
        }
    }

    private static void awaitJoined(String channel, int count) {
        await().atMost(TIMEOUT).until(() -> server.streaming().joined(channel) == count);
    }

    @Test
    void runsAtOneReplicaAndGoesOnAtTheOtherWithoutLossOrRepetition() {
        Replica first = new Replica();
        Recorder atFirst = first.home();
        awaitJoined("homeTimeline", 1);
        Recorder atSecond = new Replica().home();
        server.postNote("alice", "one");
        atFirst.awaitText("one");
        server.postNote("alice", "two");
        atFirst.awaitText("two");

        first.close();
        assertThat(atFirst.completed).isTrue();
        server.postNote("alice", "three");
        atSecond.awaitText("three");
        server.postNote("alice", "four");
        atSecond.awaitText("four");
        assertThat(atFirst.texts()).containsExactly("one", "two");
        assertThat(atSecond.texts()).containsExactly("three", "four");
        assertThat(atSecond.gaps()).isEmpty();
    }

    @Test
    void losesNothingBetweenTwoThatHandledNothing() {
        Replica first = new Replica();
        first.home();
        awaitJoined("homeTimeline", 1);
        first.close();
        awaitJoined("homeTimeline", 0);
        server.postNote("alice", "the very first");
        Recorder later = new Replica().home();
        later.awaitText("the very first");
        assertThat(later.texts()).containsExactly("the very first");
    }

    @Test
    void stopsInTimeAtAReplicaThatIsCutOffAndGoesOnElsewhere() {
        Replica first = new Replica();
        Recorder atFirst = first.home();
        awaitJoined("homeTimeline", 1);
        Recorder atSecond = new Replica().home();
        server.postNote("alice", "before");
        atFirst.awaitText("before");

        first.link.cut = true;
        await().atMost(TIMEOUT).until(() -> {
            server.postNote("alice", "while one is cut off");
            return !atSecond.texts().isEmpty();
        });
        int taken = atFirst.events.size();
        server.postNote("alice", "elsewhere");
        atSecond.awaitText("elsewhere");
        first.link.cut = false;
        server.postNote("alice", "still elsewhere");
        atSecond.awaitText("still elsewhere");
        assertThat(atFirst.events).hasSize(taken);
        assertThat(atFirst.texts()).doesNotContain("elsewhere", "still elsewhere");
        assertThat(database.leasesHeld()).isOne();
    }

    @Test
    void goesOnHereWhenTheDatabaseIsBackAndNobodyElseIsThere() {
        Replica only = new Replica();
        Recorder home = only.home();
        awaitJoined("homeTimeline", 1);
        only.link.cut = true;
        awaitJoined("homeTimeline", 0);
        server.postNote("alice", "meanwhile");
        assertThat(home.texts()).isEmpty();
        only.link.cut = false;
        home.awaitText("meanwhile");
        assertThat(home.texts()).containsExactly("meanwhile");
    }

    @Test
    void repeatsWhatWasNotHandled() {
        Replica first = new Replica();
        AssertSubscriber<Delivery> slow = first.reader("bot")
                .deliveries(Channel.homeTimeline())
                .subscribe()
                .withSubscriber(AssertSubscriber.create(10));
        awaitJoined("homeTimeline", 1);
        for (String text : List.of("a", "b", "c", "d")) {
            server.postNote("alice", text);
        }
        slow.awaitItems(4, TIMEOUT);
        // The second is not handled, so what comes after it does not count.
        List.of(0, 2, 3).forEach(i -> slow.getItems().get(i).handled());
        first.close();
        Recorder next = new Replica().home();
        next.awaitText("d");
        assertThat(next.texts()).containsExactly("b", "c", "d");
    }

    @Test
    void leavesNothingOutForOneWhoReadsSlowly() {
        Replica replica = new Replica("misskey.streaming.buffer-size", "10", "misskey.streaming.gap-fill-limit", "50");
        AssertSubscriber<StreamEvent> slow = replica.reader("bot")
                .deliveries(Channel.homeTimeline())
                .map(Delivery::event)
                .subscribe()
                .withSubscriber(AssertSubscriber.create(1));
        awaitJoined("homeTimeline", 1);
        List<String> posted = IntStream.range(0, 600).mapToObj(i -> "note " + i).toList();
        posted.forEach(text -> server.postNote("alice", text));
        for (int taken = 1; taken < 600; taken += Math.min(7, 600 - taken)) {
            slow.awaitItems(taken, TIMEOUT).request(Math.min(7, 600 - taken));
        }
        slow.awaitItems(600, TIMEOUT);
        assertThat(slow.getItems().stream()
                        .map(event -> ((StreamEvent.Note) event).body().text()))
                .isEqualTo(posted);
        slow.cancel();
    }

    @Test
    void keepsApartHowFarReadersCame() {
        Replica first = new Replica();
        Recorder bot = first.home();
        Recorder other = new Recorder(first.reader("other").channel(Channel.homeTimeline()));
        awaitJoined("homeTimeline", 1);
        server.postNote("alice", "one");
        bot.awaitText("one");
        other.awaitText("one");
        other.close();
        server.postNote("alice", "two");
        bot.awaitText("two");
        first.close();

        Replica second = new Replica();
        Recorder botThere = second.home();
        Recorder otherThere = new Recorder(second.reader("other").channel(Channel.homeTimeline()));
        otherThere.awaitText("two");
        server.postNote("alice", "three");
        botThere.awaitText("three");
        otherThere.awaitText("three");
        assertThat(botThere.texts()).containsExactly("three");
        assertThat(otherThere.texts()).containsExactly("two", "three");
    }

    @Test
    void saysThatEventsAreMissingWhereTheyCannotBeFetched() {
        Replica first = new Replica();
        new Recorder(first.reader("bot").channel(Channel.drive()));
        awaitJoined("drive", 1);
        first.close();
        Recorder next = new Recorder(new Replica().reader("bot").channel(Channel.drive()));
        await().atMost(TIMEOUT).until(() -> next.gaps().size() == 1);
        assertThat(next.gaps().get(0).reason()).isEqualTo(Gap.Reason.NO_HISTORY);
    }

    @Test
    void failsWhenTheStreamDoesAndLeavesTheLease() {
        Recorder refused = new Recorder(new Replica().reader("bot").channel(Channel.admin()));
        assertThat(refused.awaitFailure()).hasMessageContaining("the channel admin was not joined");
        await().atMost(TIMEOUT).until(() -> database.leasesHeld() == 0);
    }

    @Test
    void refusesTheSameReaderTwice() {
        Replica replica = new Replica();
        replica.home();
        assertThat(replica.home().awaitFailure()).hasMessageContaining("give each reader a name of its own");
    }

    @Test
    void saysWhatToConfigure() {
        assertThat(new Replica("misskey.streaming.lease.enabled", "false")
                        .home()
                        .awaitFailure())
                .hasMessageContaining("misskey.streaming.lease.enabled=true");
        assertThat(new Replica("misskey.streaming.lease.renew-every", "1s")
                        .home()
                        .awaitFailure())
                .hasMessageContaining("misskey.streaming.lease.renew-every");
    }
}
