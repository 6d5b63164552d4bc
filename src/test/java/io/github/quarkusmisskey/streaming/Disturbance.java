package io.github.quarkusmisskey.streaming;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.github.quarkusmisskey.devserver.streaming.BadFrame;
import io.github.quarkusmisskey.devserver.streaming.StreamFault;
import io.github.quarkusmisskey.devserver.streaming.StreamFaultSpec;
import io.github.quarkusmisskey.devserver.streaming.StreamFaults;

import static org.awaitility.Awaitility.await;

/** Every kind of fault of open sockets: at random, and then each for certain. */
final class Disturbance {

    private static final double DROP = 0.0004;
    private static final double DELAY = 0.0007;
    private static final double DUPLICATE = 0.001;
    private static final double BAD_FRAME = 0.0002;
    private static final Duration AT_MOST = Duration.ofMinutes(2);

    private record Kind(double probability, Function<StreamFaultSpec, StreamFault> begin) {}

    private final StreamFaults faults;
    private final List<Kind> kinds = new ArrayList<>();

    /** @param hang the probability with which an event makes its socket silent, which costs time */
    Disturbance(StreamFaults faults, double hang) {
        this.faults = faults;
        kinds.add(new Kind(DROP, StreamFaultSpec::drop));
        kinds.add(new Kind(DROP, StreamFaultSpec::dropAfter));
        kinds.add(new Kind(hang, StreamFaultSpec::hang));
        kinds.add(new Kind(DELAY, spec -> spec.delay(Duration.ofMillis(30))));
        kinds.add(new Kind(DUPLICATE, StreamFaultSpec::duplicate));
        for (BadFrame bad : BadFrame.values()) {
            kinds.add(new Kind(BAD_FRAME, spec -> spec.badFrame(bad)));
        }
    }

    /** From now on all kinds hit events by chance, that many times as often as usual. */
    void beginAtRandom(long seed, int frequency) {
        long each = seed;
        for (Kind kind : kinds) {
            kind.begin().apply(faults.randomly(++each, kind.probability() * frequency));
        }
    }

    /** Posts notes until every kind has hit one, however few sockets were open before. */
    void hitWithEach(Runnable post) {
        for (Kind kind : kinds) {
            StreamFault fault = kind.begin().apply(faults.every(1).once());
            await().pollInterval(Duration.ofMillis(20)).atMost(AT_MOST).until(() -> {
                post.run();
                return fault.hits() > 0;
            });
        }
    }
}
