package io.github.quarkusmisskey.streaming.internal.lease;

import java.util.concurrent.Flow;

import io.github.quarkusmisskey.api.streaming.Delivery;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.smallrye.mutiny.Multi;

/** Acknowledges each event when the subscriber's {@code onNext} returns, unless it cancelled or threw. */
public final class AutoAckSubscriber implements Flow.Subscriber<Delivery>, Flow.Subscription {

    private final Flow.Subscriber<? super StreamEvent> downstream;
    private Flow.Subscription upstream;
    private volatile boolean cancelled;

    private AutoAckSubscriber(Flow.Subscriber<? super StreamEvent> downstream) {
        this.downstream = downstream;
    }

    public static Multi<StreamEvent> of(Multi<Delivery> deliveries) {
        Flow.Publisher<StreamEvent> publisher =
                downstream -> deliveries.subscribe().withSubscriber(new AutoAckSubscriber(downstream));
        return Multi.createFrom().publisher(publisher);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        upstream = subscription;
        downstream.onSubscribe(this);
    }

    @Override
    public void onNext(Delivery delivery) {
        downstream.onNext(delivery.event());
        if (!cancelled) {
            delivery.handled();
        }
    }

    @Override
    public void onError(Throwable failure) {
        downstream.onError(failure);
    }

    @Override
    public void onComplete() {
        downstream.onComplete();
    }

    @Override
    public void request(long n) {
        upstream.request(n);
    }

    @Override
    public void cancel() {
        cancelled = true;
        upstream.cancel();
    }
}
