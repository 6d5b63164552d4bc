package io.github.quarkusmisskey.streaming.internal.lease;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;

import com.fasterxml.jackson.databind.node.IntNode;
import io.github.quarkusmisskey.api.streaming.Delivery;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.api.streaming.StreamLease;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How a flow ends with its term, its channel or its subscriber. */
class LeasedFlowTest {

    private static final Duration DURATION = Duration.ofSeconds(10);

    private final AtomicLong nanos = new AtomicLong();
    private final LeaseClock clock = new LeaseClock(nanos::get, () -> nanos.get() / 1_000_000);
    private final LeaseTerm term = new LeaseTerm(
            new StreamLease("9abc@misskey.example", 1), clock, clock.now().plus(DURATION));
    private final Progress progress = new Progress(1, () -> {});
    private final List<Object> received = new ArrayList<>();
    private MultiEmitter<? super StreamEvent> channel;
    private Flow.Subscription subscription;
    private int lost;
    private boolean left;
    private Runnable onEvent = () -> {};

    private final Flow.Subscriber<Delivery> subscriber = new Flow.Subscriber<>() {
        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(Delivery delivery) {
            onEvent.run();
            received.add(((StreamEvent.Unknown) delivery.event()).body().asInt());
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

    private void follow() {
        Multi<StreamEvent> events = Multi.createFrom().emitter(emitter -> {
            channel = emitter;
            emitter.onTermination(() -> left = true);
        });
        LeasedFlow.of(events, term, this::lose, progress).subscribe().withSubscriber(subscriber);
    }

    private void lose() {
        lost++;
        term.end();
    }

    private void emit(int number) {
        channel.emit(new StreamEvent.Unknown("item", IntNode.valueOf(number)));
    }

    @Test
    void completesWithItsTerm() {
        follow();
        emit(1);
        assertThat(left).isFalse();
        term.end();
        emit(2);
        assertThat(received).containsExactly(1, "complete");
        assertThat(left).isTrue();
    }

    @Test
    void completesAtOnceIfTheTermIsOver() {
        term.end();
        follow();
        assertThat(received).containsExactly("complete");
    }

    @Test
    void completesAfterTheEventDuringWhichTheTermEnds() {
        follow();
        onEvent = () -> {
            term.end();
            assertThat(received).isEmpty();
        };
        emit(1);
        emit(2);
        assertThat(received).containsExactly(1, "complete");
        assertThat(left).isTrue();
    }

    @Test
    void anEventAfterTheTimeOfTheTermLosesIt() {
        follow();
        emit(1);
        nanos.addAndGet(DURATION.toNanos());
        emit(2);
        emit(3);
        assertThat(received).containsExactly(1, "complete");
        assertThat(lost).isOne();
    }

    @Test
    void failsWithItsChannel() {
        follow();
        IllegalStateException failure = new IllegalStateException("the channel is refused");
        channel.fail(failure);
        term.end();
        assertThat(received).containsExactly(failure);
    }

    @Test
    void completesOnceWithItsChannel() {
        follow();
        emit(1);
        channel.complete();
        term.end();
        assertThat(received).containsExactly(1, "complete");
        assertThat(lost).isZero();
    }

    @Test
    void aCancellationIsFollowedByNothing() {
        follow();
        emit(1);
        subscription.cancel();
        term.end();
        assertThat(received).containsExactly(1);
        assertThat(left).isTrue();
    }

    @Test
    void aCancellationDuringAnEventIsFollowedByNothing() {
        follow();
        onEvent = () -> {
            subscription.cancel();
            term.end();
        };
        emit(1);
        emit(2);
        assertThat(received).containsExactly(1);
        assertThat(left).isTrue();
    }
}
