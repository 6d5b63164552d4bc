package io.github.quarkusmisskey.streaming.internal.connection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;

import com.fasterxml.jackson.databind.node.IntNode;
import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.streaming.Streams;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
import io.github.quarkusmisskey.streaming.internal.gap.StreamCounts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One subscription whose workers and later tasks run when the test says so. */
class BufferedSubscriptionTransitionsTest {

    private static final Gap GAP = new Gap(null, null, Gap.Reason.SLOW_SUBSCRIBER);

    private final List<Object> received = new ArrayList<>();
    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final Deque<Runnable> soon = new ArrayDeque<>();
    private final StreamCounts counters = new StreamCounts();
    private Runnable onEvent = () -> {};
    private int ends;
    private int rooms;
    private BufferedSubscription subscription;

    private final Flow.Subscriber<StreamEvent> subscriber = new Flow.Subscriber<>() {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            throw new AssertionError("the subscription leaves that to others");
        }

        @Override
        public void onNext(StreamEvent event) {
            received.add(event instanceof StreamEvent.Unknown item ? item.body().asInt() : event);
            onEvent.run();
        }

        @Override
        public void onError(Throwable failure) {
            received.add(failure);
        }

        @Override
        public void onComplete() {
            received.add("complete");
        }
    };

    private void create(int size, String overflow) {
        create(size, overflow, workers::add);
    }

    private void create(int size, String overflow, Executor executor) {
        StreamingConfig config = Streams.config(Map.of(
                        "misskey.streaming.buffer-size",
                        Integer.toString(size),
                        "misskey.streaming.overflow",
                        overflow))
                .getConfigMapping(StreamingConfig.class);
        subscription = new BufferedSubscription(subscriber, config, executor, soon::add, counters, () -> ends++);
    }

    private void createRefusing(int size, String overflow) {
        create(size, overflow);
        subscription.refuseWithoutRoom(() -> rooms++);
    }

    private static StreamEvent item(int number) {
        return new StreamEvent.Unknown("item", IntNode.valueOf(number));
    }

    private void offer(int from, int to) {
        for (int i = from; i <= to; i++) {
            assertThat(subscription.offer(item(i))).isTrue();
        }
    }

    private static void run(Deque<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.poll().run();
        }
    }

    private void runAll() {
        while (!soon.isEmpty() || !workers.isEmpty()) {
            run(soon);
            run(workers);
        }
    }

    @Test
    void eventsThatComeAtOnceWaitForOneWorker() {
        create(100, "gap");
        subscription.request(100);
        offer(1, 3);
        assertThat(workers).isEmpty();
        assertThat(soon).hasSize(1);
        run(soon);
        assertThat(workers).hasSize(1);
        offer(4, 6);
        assertThat(soon).as("while a worker is on its way").isEmpty();
        run(workers);
        assertThat(received).containsExactly(1, 2, 3, 4, 5, 6);
        offer(7, 7);
        assertThat(soon).hasSize(1);
    }

    @Test
    void manyEventsCallAWorkerAtOnceAndTheLaterTaskFindsNothing() {
        create(100, "gap");
        subscription.request(100);
        offer(1, 32);
        assertThat(workers).hasSize(1);
        run(workers);
        assertThat(received).hasSize(32);
        offer(33, 33);
        assertThat(soon).as("the task that waits already does for this one too").hasSize(1);
        run(soon);
        assertThat(workers).hasSize(1);
        run(workers);
        assertThat(received).hasSize(33);
    }

    @Test
    void withoutARequestNoWorkerIsCalled() {
        create(4, "gap");
        offer(1, 4);
        run(soon);
        assertThat(workers).isEmpty();
        subscription.request(1);
        assertThat(workers).hasSize(1);
        subscription.request(1);
        assertThat(workers).as("one at a time").hasSize(1);
        run(workers);
        assertThat(received).containsExactly(1, 2);
        assertThat(workers).isEmpty();
    }

    @Test
    void aFailureOvertakesWhatWasNotRequested() {
        createRefusing(4, "gap");
        offer(1, 4);
        subscription.request(1);
        IllegalStateException failure = new IllegalStateException("the server refuses");
        subscription.end(failure);
        subscription.complete();
        offer(5, 5);
        assertThat(subscription.offer(item(6))).as("nobody waits for room").isTrue();
        runAll();
        assertThat(received).containsExactly(1, failure);
        assertThat(ends).isOne();
        assertThat(subscription.isEnded()).isTrue();
    }

    @Test
    void aCompletionIsNotFollowedByAnythingElse() {
        create(4, "gap");
        subscription.request(10);
        offer(1, 1);
        subscription.complete();
        subscription.end(new IllegalStateException("too late"));
        assertThat(subscription.isEnded()).as("while events wait").isFalse();
        runAll();
        subscription.request(1);
        offer(2, 2);
        runAll();
        assertThat(received).containsExactly(1, "complete");
        assertThat(ends).isOne();
    }

    @Test
    void aGapThatWasNotReportedIsNotAddedToACompletion() {
        create(4, "gap");
        offer(1, 5);
        subscription.complete();
        subscription.request(10);
        runAll();
        assertThat(received).containsExactly(1, 2, 3, 4, "complete");
        assertThat(counters.gaps.sum()).isZero();
    }

    @Test
    void droppedEventsAreOneGapThatNeedsARequest() {
        create(4, "gap");
        offer(1, 6);
        subscription.request(4);
        runAll();
        assertThat(received).containsExactly(1, 2, 3, 4);
        subscription.request(1);
        runAll();
        assertThat(received).containsExactly(1, 2, 3, 4, GAP);
        assertThat(counters.gaps.sum()).isOne();
        offer(7, 7);
        subscription.request(1);
        runAll();
        assertThat(received).endsWith(GAP, 7);
        assertThat(counters.dropped.sum()).isEqualTo(2);
    }

    @Test
    void roomIsReportedOnceAndByTheLaterTask() {
        createRefusing(4, "gap");
        for (int i = 1; i <= 4; i++) {
            assertThat(subscription.offer(item(i))).isTrue();
        }
        run(soon);
        assertThat(subscription.offer(item(5))).isFalse();
        assertThat(subscription.offer(item(5))).isFalse();
        subscription.request(3);
        run(workers);
        assertThat(rooms).isZero();
        run(soon);
        assertThat(rooms).isOne();
        subscription.request(3);
        runAll();
        assertThat(rooms).isOne();
        assertThat(received).containsExactly(1, 2, 3, 4);
        assertThat(counters.dropped.sum()).isZero();
    }

    @Test
    void aCancellationEndsTheBatchThatIsDelivered() {
        createRefusing(100, "gap");
        subscription.request(100);
        offer(1, 5);
        onEvent = () -> {
            if (received.size() == 2) {
                subscription.cancel();
            }
        };
        runAll();
        assertThat(received).containsExactly(1, 2);
        assertThat(ends).isOne();
        subscription.request(5);
        subscription.end(new IllegalStateException("too late"));
        assertThat(subscription.offer(item(6))).isTrue();
        runAll();
        assertThat(received).containsExactly(1, 2);
    }

    @Test
    void aCancellationBeforeTheWorkerRunsIsSilent() {
        create(4, "gap");
        subscription.request(4);
        offer(1, 2);
        subscription.complete();
        subscription.cancel();
        assertThat(workers).hasSize(1);
        runAll();
        assertThat(received).isEmpty();
        assertThat(ends).isOne();
    }

    @Test
    void aRequestFromTheSubscriberIsServedByTheSameWorker() {
        create(100, "gap");
        offer(1, 5);
        onEvent = () -> subscription.request(1);
        subscription.request(1);
        run(workers);
        assertThat(received).containsExactly(1, 2, 3, 4, 5);
        assertThat(workers).isEmpty();
    }

    @Test
    void aRequestForNothingDropsWhatWaitsAndFails() {
        create(4, "gap");
        subscription.request(1);
        offer(1, 3);
        subscription.request(-1);
        runAll();
        assertThat(received).singleElement().isInstanceOf(IllegalArgumentException.class);
        assertThat(ends).isOne();
    }

    @Test
    void withoutAWorkerItEndsSilently() {
        create(4, "gap", task -> {
            throw new RejectedExecutionException("stopping");
        });
        subscription.request(4);
        offer(1, 2);
        assertThat(subscription.isEnded()).isTrue();
        subscription.cancel();
        offer(3, 3);
        runAll();
        assertThat(received).isEmpty();
        assertThat(ends).as("the application stops, which ends all").isZero();
    }
}
