package io.github.quarkusmisskey.streaming;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.github.quarkusmisskey.TestSize;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerOptions;
import io.github.quarkusmisskey.devserver.ErrorShape;
import io.github.quarkusmisskey.devserver.PageOrder;
import io.smallrye.mutiny.Multi;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The server drops, hangs, delays, duplicates, sends junk and restarts; every subscriber sees each note once and in
 * order, or a gap that covers it. {@code -Dmisskey.chaos.notes} and {@code -Dmisskey.chaos.seed} make it longer and
 * different.
 */
class ChaosTest {

    /** More often where there are fewer notes. */
    private static final int FAULT_FREQUENCY = TestSize.of(10, 1);

    private static final int RESTARTS = TestSize.of(4, 12);
    private static final int NOTES = Integer.getInteger("misskey.chaos.notes", TestSize.of(1_500, 50_000));
    private static final long SEED = Long.getLong("misskey.chaos.seed", 4);
    private static final int BURST = 200;
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    /** How the handshake is refused at random, with each order of pages. */
    private static final int[] HANDSHAKE_REFUSALS = {401, 403, 404, 400};

    private final Random random = new Random(SEED);
    private final List<String> posted = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    @ParameterizedTest
    @EnumSource
    void nothingIsMissingThatNoGapTells(PageOrder order) throws InterruptedException {
        try (DevServer server = DevServer.start(DevServerOptions.defaults().withPageOrder(order));
                Streams streams = new Streams(Map.of("misskey.streaming.gap-fill-limit", "3000"))) {
            int refusal = HANDSHAKE_REFUSALS[order.ordinal()];
            server.faults().at("/streaming").randomly(SEED, 0.2).turnAway(refusal, null);
            server.follow("bob", "alice");
            Channel home = Channel.homeTimeline();
            MisskeyStream bob = streams.of(server, "bob");
            List<List<Object>> all = List.of(
                    record(streams.of(server, "alice").channel(home)),
                    record(bob.channel(home)),
                    record(bob.channel(Channel.localTimeline())),
                    record(bob.channel(home)));
            Awaitility.await().atMost(TIMEOUT).until(() -> server.streaming().joined("homeTimeline") == 2);
            Awaitility.await().atMost(TIMEOUT).until(() -> server.streaming().joined("localTimeline") == 1);
            Disturbance disturbance = new Disturbance(server.streaming().faults(), 0.00004);
            disturbance.beginAtRandom(SEED, FAULT_FREQUENCY);
            post(server);
            disturbance.hitWithEach(() -> post(server, "one more"));
            server.streaming().faults().clear();
            server.faults().clear();
            String last = post(server, "last");
            for (List<Object> received : all) {
                Awaitility.await().atMost(TIMEOUT).until(() -> reached(received, last));
                check(List.copyOf(received));
            }
            assertThat(streams.counters.connects.sum()).as("sockets opened").isGreaterThan(all.size());
            assertThat(streams.counters.fetched.sum()).as("notes fetched").isPositive();
            assertThat(streams.counters.gaps.sum()).as("gaps").isLessThan(streams.counters.connects.sum());
        }
    }

    /** Notes as their ids, since there are many, and gaps. */
    private static List<Object> record(Multi<StreamEvent> stream) {
        List<Object> received = Collections.synchronizedList(new ArrayList<>());
        stream.subscribe()
                .with(event -> received.add(
                        event instanceof StreamEvent.Note note ? note.body().id() : event));
        return received;
    }

    private void post(DevServer server) throws InterruptedException {
        for (int i = 0; i < NOTES; i++) {
            post(server, "note " + i);
            if (i % BURST == 0) {
                Thread.sleep(random.nextInt(60));
            }
            if (random.nextInt(NOTES) < RESTARTS) {
                restart(server);
            }
        }
    }

    private String post(DevServer server, String text) {
        String id = server.postNote("alice", text);
        places.put(id, posted.size());
        posted.add(id);
        return id;
    }

    private void restart(DevServer server) {
        server.faults().at("/streaming").times(random.nextInt(4)).error(503, ErrorShape.values()[0]);
        server.faults().at("/streaming").times(random.nextInt(4)).cutConnection();
        server.faults().at("notes/timeline").times(random.nextInt(4)).cutConnection();
        server.streaming().cutAll();
    }

    private static boolean reached(List<Object> received, String id) {
        return !received.isEmpty() && received.get(received.size() - 1).equals(id);
    }

    private void check(List<Object> received) {
        int expected = 0;
        Gap gap = null;
        for (Object event : received) {
            if (event instanceof Gap found) {
                gap = found;
                continue;
            }
            int place = places.get((String) event);
            assertThat(place).as("order and number of note %d", place).isGreaterThanOrEqualTo(expected);
            if (place > expected) {
                assertThat(gap)
                        .as("a gap for the notes from %d to %d", expected, place)
                        .isNotNull();
                assertThat(gap.from() == null ? -1 : places.get(gap.from())).isLessThan(expected);
                assertThat(gap.to() == null ? Integer.MAX_VALUE : places.get(gap.to()))
                        .isGreaterThanOrEqualTo(place);
            }
            gap = null;
            expected = place + 1;
        }
        assertThat(expected).isEqualTo(posted.size());
    }
}
