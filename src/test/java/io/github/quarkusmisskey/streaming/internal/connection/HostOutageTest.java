package io.github.quarkusmisskey.streaming.internal.connection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.call.Route;
import io.github.quarkusmisskey.client.internal.observation.CallObserver;
import io.github.quarkusmisskey.client.internal.observation.CallObservers;
import io.github.quarkusmisskey.client.internal.observation.CallOutcome;
import io.github.quarkusmisskey.client.internal.observation.ObservedCall;
import io.github.quarkusmisskey.streaming.internal.gap.Backoff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How soon sockets are back after an outage, by a clock that the test turns. */
class HostOutageTest {

    private static final MisskeyHost HOST = MisskeyHost.of("misskey.example");
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration MAX = Duration.ofMinutes(1);

    private final SplittableRandom random = new SplittableRandom(7);
    private final PriorityQueue<Task> tasks = new PriorityQueue<>(Comparator.comparingLong(Task::at));
    private final Outages outages = new Outages(new CallObservers(), () -> nanos(), random);
    private long now;
    private long serverBackAt;
    private int attempts;

    private record Task(long at, Runnable run) {}

    private long nanos() {
        return now * 1_000_000;
    }

    private void later(Duration delay, Runnable task) {
        tasks.add(new Task(now + delay.toMillis(), task));
    }

    private void runUntil(long end) {
        while (!tasks.isEmpty() && tasks.peek().at() <= end) {
            Task task = tasks.poll();
            now = task.at();
            task.run().run();
        }
        now = end;
    }

    /** A socket without a network. */
    private final class FakeSocket implements HostOutage.Waiting {

        private final Backoff backoff = new Backoff(FIRST, MAX, random);
        private long backAt = -1;
        private int turn;

        void away() {
            wakeAfter(outages.away(HOST, this, backoff.next(Duration.ZERO), MAX));
        }

        @Override
        public void wake(Duration delay) {
            if (backAt < 0) {
                wakeAfter(delay);
            }
        }

        private void wakeAfter(Duration delay) {
            int mine = ++turn;
            later(delay, () -> {
                if (mine == turn && backAt < 0) {
                    open();
                }
            });
        }

        private void open() {
            attempts++;
            if (now < serverBackAt) {
                away();
            } else {
                backAt = now;
                outages.back(HOST, this);
            }
        }
    }

    private List<FakeSocket> lose(int count) {
        List<FakeSocket> sockets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sockets.add(new FakeSocket());
        }
        sockets.forEach(FakeSocket::away);
        return sockets;
    }

    private long delay(FakeSocket socket) {
        assertThat(socket.backAt).isGreaterThanOrEqualTo(serverBackAt);
        return socket.backAt - serverBackAt;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20, 38, 60, 115})
    void isBackWithinThreeSecondsInTheFirstMinutes(int seconds) {
        serverBackAt = seconds * 1000L;
        FakeSocket socket = lose(1).get(0);
        runUntil(serverBackAt + 120_000);
        assertThat(delay(socket)).isLessThanOrEqualTo(3_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 24})
    void isBackWithinTenSecondsAfterHours(int hours) {
        serverBackAt = Duration.ofHours(hours).toMillis();
        FakeSocket socket = lose(1).get(0);
        runUntil(serverBackAt + 120_000);
        assertThat(delay(socket)).isLessThanOrEqualTo(10_000);
        assertThat(attempts).isLessThan(hours * 900);
    }

    @Test
    void bringsAThousandBackWithinThirtySecondsButNotAtOnce() {
        serverBackAt = 38_000;
        List<FakeSocket> sockets = lose(1_000);
        runUntil(serverBackAt - 1);
        assertThat(attempts).as("attempts of the one that probes").isLessThan(100);
        runUntil(serverBackAt + 120_000);
        List<Long> delays = sockets.stream().map(this::delay).sorted().toList();
        assertThat(delays.get(0)).isLessThanOrEqualTo(3_000);
        assertThat(delays.get(999)).isLessThanOrEqualTo(30_000);
        for (int i = 0; i + 100 < delays.size(); i++) {
            assertThat(delays.get(i + 100) - delays.get(i)).isGreaterThanOrEqualTo(1_000);
        }
    }

    @Test
    void letsAnotherOneProbeWhenTheFirstIsRefused() {
        serverBackAt = 10_000;
        List<FakeSocket> sockets = lose(2);
        FakeSocket probe = sockets.get(0);
        probe.backAt = Long.MAX_VALUE;
        outages.leave(HOST, probe);
        runUntil(serverBackAt + 5_000);
        assertThat(delay(sockets.get(1))).isLessThanOrEqualTo(3_000);
    }

    @Test
    void isWokenByACallThatSucceeds() {
        serverBackAt = Duration.ofHours(2).toMillis();
        FakeSocket socket = lose(1).get(0);
        runUntil(serverBackAt);
        outages.reachable(HOST);
        runUntil(serverBackAt + 1);
        assertThat(delay(socket)).isLessThanOrEqualTo(1);
    }

    @Test
    void observesCallsOnlyWhileAServerIsAway() {
        List<CallObserver> observers = new ArrayList<>();
        CallObservers all = new CallObservers() {
            @Override
            public void add(CallObserver observer) {
                observers.add(observer);
            }

            @Override
            public void remove(CallObserver observer) {
                observers.remove(observer);
            }
        };
        Outages observing = new Outages(all, this::nanos, random);
        List<Duration> woken = new ArrayList<>();
        HostOutage.Waiting socket = woken::add;
        assertThat(observers).isEmpty();
        observing.away(HOST, socket, FIRST, MAX);
        ObservedCall call = new ObservedCall(HOST, new Route("i", "POST", "/api/i"));
        observers.get(0).begin(call).accept(new CallOutcome("unreachable", 0, Optional.empty()));
        assertThat(woken).isEmpty();
        observers.get(0).begin(call).accept(new CallOutcome("success", 200, Optional.empty()));
        assertThat(woken).containsExactly(Duration.ZERO);
        observing.back(HOST, socket);
        assertThat(observers).isEmpty();
    }

    @Test
    void isNotDrivenByCallsWhileOnlyTheStreamsAreAway() {
        serverBackAt = Long.MAX_VALUE;
        lose(1);
        for (int i = 0; i < 60_000; i += 10) {
            runUntil(i);
            outages.reachable(HOST);
        }
        assertThat(attempts).isLessThan(120);
    }
}
