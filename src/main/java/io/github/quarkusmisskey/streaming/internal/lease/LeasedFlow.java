package io.github.quarkusmisskey.streaming.internal.lease;

import java.util.concurrent.Flow;

import io.github.quarkusmisskey.api.streaming.Delivery;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.smallrye.mutiny.Multi;

/** The events of a channel during a term; completes when the term ends. */
public final class LeasedFlow implements Flow.Subscriber<StreamEvent>, Flow.Subscription {

    private enum State {
        /** Between two events; an end takes effect immediately. */
        IDLE,
        /** An event is being delivered; then the flow is idle again, unless something other than the term ends it. */
        DELIVERING,
        /** The term ended while an event is being delivered, after which the flow completes. */
        ENDING,
        /** The flow completed or failed, or was cancelled. */
        ENDED
    }

    private final Flow.Subscriber<? super Delivery> downstream;
    private final LeaseTerm term;
    private final Runnable lost;
    private final Progress progress;

    private Flow.Subscription upstream;
    private State state = State.IDLE;

    private LeasedFlow(Flow.Subscriber<? super Delivery> downstream, LeaseTerm term, Runnable lost, Progress progress) {
        this.downstream = downstream;
        this.term = term;
        this.lost = lost;
        this.progress = progress;
    }

    /** @param lost ends the term */
    public static Multi<Delivery> of(Multi<StreamEvent> events, LeaseTerm term, Runnable lost, Progress progress) {
        Flow.Publisher<Delivery> publisher =
                downstream -> events.subscribe().withSubscriber(new LeasedFlow(downstream, term, lost, progress));
        return Multi.createFrom().publisher(publisher);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        upstream = subscription;
        downstream.onSubscribe(this);
        term.onEnd(this::end);
    }

    @Override
    public void onNext(StreamEvent event) {
        synchronized (this) {
            if (state == State.ENDING || state == State.ENDED) {
                return;
            }
            state = State.DELIVERING;
        }
        try {
            if (term.isValid()) {
                downstream.onNext(progress.deliver(event));
            } else {
                lost.run();
            }
        } finally {
            delivered();
        }
    }

    private void delivered() {
        synchronized (this) {
            if (state == State.DELIVERING) {
                state = State.IDLE;
            }
            if (state != State.ENDING) {
                return;
            }
            state = State.ENDED;
        }
        downstream.onComplete();
    }

    private void end() {
        upstream.cancel();
        synchronized (this) {
            if (state == State.DELIVERING) {
                state = State.ENDING;
            }
            if (state != State.IDLE) {
                return;
            }
            state = State.ENDED;
        }
        downstream.onComplete();
    }

    @Override
    public void onError(Throwable failure) {
        if (isFirstEnd()) {
            downstream.onError(failure);
        }
    }

    @Override
    public void onComplete() {
        if (isFirstEnd()) {
            downstream.onComplete();
        }
    }

    @Override
    public void request(long n) {
        upstream.request(n);
    }

    @Override
    public void cancel() {
        isFirstEnd();
        upstream.cancel();
    }

    private synchronized boolean isFirstEnd() {
        boolean first = state != State.ENDED;
        state = State.ENDED;
        return first;
    }
}
