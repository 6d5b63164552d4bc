package io.github.quarkusmisskey.streaming.internal.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;

import com.fasterxml.jackson.databind.node.IntNode;
import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.streaming.SlowSubscriberException;
import io.github.quarkusmisskey.streaming.Streams;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
import io.github.quarkusmisskey.streaming.internal.gap.StreamCounts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One subscriber who takes his time. */
class BufferedSubscriptionTest {

    private final List<Object> received = new ArrayList<>();
    private final StreamCounts counters = new StreamCounts();
    private int ends;
    private BufferedSubscription outlet;

    private final Flow.Subscriber<StreamEvent> subscriber = new Flow.Subscriber<>() {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            throw new AssertionError("the outlet leaves that to others");
        }

        @Override
        public void onNext(StreamEvent event) {
            received.add(event instanceof StreamEvent.Unknown item ? item.body().asInt() : event);
            if (event.type().equals("bad")) {
                throw new IllegalStateException("subscriber fails");
            }
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

    private BufferedSubscription outlet(String overflow) {
        StreamingConfig config = Streams.config(
                        Map.of("misskey.streaming.buffer-size", "4", "misskey.streaming.overflow", overflow))
                .getConfigMapping(StreamingConfig.class);
        outlet = new BufferedSubscription(subscriber, config, Runnable::run, Runnable::run, counters, () -> ends++);
        return outlet;
    }

    private void offer(int from, int to) {
        for (int i = from; i <= to; i++) {
            outlet.offer(new StreamEvent.Unknown("item", IntNode.valueOf(i)));
        }
    }

    @Test
    void givesWhatWasAskedForAndNoMore() {
        outlet("gap").request(2);
        offer(1, 4);
        assertThat(received).containsExactly(1, 2);
        outlet.request(5);
        offer(5, 9);
        assertThat(received).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void saysWhereEventsAreMissing() {
        outlet("gap");
        offer(1, 10);
        outlet.request(3);
        offer(11, 11);
        outlet.request(100);
        Gap gap = new Gap(null, null, Gap.Reason.SLOW_SUBSCRIBER);
        assertThat(received).containsExactly(1, 2, 3, 4, gap, 11);
        assertThat(counters.dropped.sum()).isEqualTo(6);
        assertThat(counters.gaps.sum()).isOne();
    }

    @Test
    void saysSoToOneForWhomNothingElseComes() {
        outlet("gap");
        offer(1, 10);
        outlet.request(100);
        assertThat(received).hasSize(5).endsWith(new Gap(null, null, Gap.Reason.SLOW_SUBSCRIBER));
    }

    @Test
    void saysWhenThereIsRoomAgain() {
        List<Integer> taken = new ArrayList<>();
        outlet("gap").refuseWithoutRoom(() -> taken.add(received.size()));
        offer(1, 4);
        StreamEvent fifth = new StreamEvent.Unknown("item", IntNode.valueOf(5));
        assertThat(outlet.offer(fifth)).isFalse();
        outlet.request(1);
        assertThat(taken).as("less than half is free").isEmpty();
        outlet.request(2);
        assertThat(taken).hasSize(1);
        assertThat(outlet.offer(fifth)).isTrue();
        outlet.request(10);
        assertThat(received).containsExactly(1, 2, 3, 4, 5);
        assertThat(taken).hasSize(1);
        assertThat(counters.dropped.sum()).isZero();
    }

    @Test
    void refusesNothingIfItIsToDropTheOldest() {
        outlet("drop-oldest").refuseWithoutRoom(() -> {});
        offer(1, 4);
        assertThat(outlet.offer(new StreamEvent.Unknown("item", IntNode.valueOf(5))))
                .isTrue();
        outlet.request(10);
        assertThat(received).containsExactly(2, 3, 4, 5);
    }

    @Test
    void dropsTheOldest() {
        outlet("drop-oldest");
        offer(1, 10);
        outlet.request(100);
        assertThat(received).containsExactly(7, 8, 9, 10);
        assertThat(counters.dropped.sum()).isEqualTo(6);
    }

    @Test
    void fails() {
        outlet("fail");
        offer(1, 10);
        assertThat(received).singleElement().isInstanceOf(SlowSubscriberException.class);
        assertThat(ends).isOne();
    }

    @Test
    void completesAfterWhatWaits() {
        outlet("gap");
        offer(1, 2);
        outlet.complete();
        assertThat(received).isEmpty();
        outlet.request(2);
        assertThat(received).containsExactly(1, 2, "complete");
        assertThat(ends).isOne();
    }

    @Test
    void isSilentAfterACancellation() {
        outlet("gap").request(10);
        outlet.cancel();
        outlet.cancel();
        offer(1, 2);
        outlet.complete();
        assertThat(received).isEmpty();
        assertThat(ends).isOne();
    }

    @Test
    void leavesASubscriberThatThrows() {
        outlet("gap").request(10);
        outlet.offer(new StreamEvent.Unknown("bad", IntNode.valueOf(1)));
        offer(2, 3);
        assertThat(received).containsExactly(1);
        assertThat(ends).isOne();
    }

    @Test
    void refusesToBeAskedForNothing() {
        outlet("gap").request(0);
        assertThat(received).singleElement().isInstanceOf(IllegalArgumentException.class);
    }
}
