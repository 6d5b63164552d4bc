package io.github.quarkusmisskey.client.internal.resilience;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;

import io.github.quarkusmisskey.api.MisskeyException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.AbstractUni;
import io.smallrye.mutiny.operators.UniOperator;
import io.smallrye.mutiny.operators.uni.UniOperatorProcessor;
import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;

import static io.smallrye.mutiny.helpers.EmptyUniSubscription.CANCELLED;

/**
 * A call that starts anew at each subscription and is repeated where that is allowed. An operator of its own, because
 * each of the Mutiny operators that would replace it captures the caller's context, which would cost every call.
 */
final class RepeatedCall<T> extends UniOperator<T, T> {

    private final CallGuard guard;
    private final Destination destination;
    private final Supplier<Function<MisskeyException, OptionalLong>> pauses;

    /** @param pauses returns, for each subscription, the milliseconds to wait after a failure; empty to give up */
    RepeatedCall(
            Uni<T> attempt,
            CallGuard guard,
            Destination destination,
            Supplier<Function<MisskeyException, OptionalLong>> pauses) {
        super(attempt);
        this.guard = guard;
        this.destination = destination;
        this.pauses = pauses;
    }

    @Override
    public void subscribe(UniSubscriber<? super T> downstream) {
        new Run(downstream, pauses.get()).begin();
    }

    private final class Run extends UniOperatorProcessor<T, T> {

        private final Function<MisskeyException, OptionalLong> pauseAfter;
        private boolean begun;
        /** Null before the first attempt. */
        private volatile Permit permit;

        Run(UniSubscriber<? super T> downstream, Function<MisskeyException, OptionalLong> pauseAfter) {
            super(downstream);
            this.pauseAfter = pauseAfter;
        }

        void begin() {
            AbstractUni.subscribe(attempt(), this);
        }

        private Uni<? extends T> attempt() {
            permit = null;
            try {
                permit = guard.enter(destination);
            } catch (MisskeyException e) {
                return Uni.createFrom().failure(e);
            }
            if (isCancelled()) {
                permit.close();
            }
            return permit.isGranted() ? upstream() : permit.granted().chain(RepeatedCall.this::upstream);
        }

        @Override
        public void onSubscribe(UniSubscription subscription) {
            if (!compareAndSetUpstreamSubscription(null, subscription)) {
                subscription.cancel();
            } else if (!begun) {
                begun = true;
                downstream.onSubscribe(this);
            }
        }

        @Override
        public void onItem(T item) {
            if (!isCancelled()) {
                guard.leave(permit, destination, null);
                super.onItem(item);
            }
        }

        @Override
        public void onFailure(Throwable failure) {
            UniSubscription ended = getCurrentUpstreamSubscription();
            if (ended == CANCELLED) {
                super.onFailure(failure);
                return;
            }
            if (permit != null) {
                guard.leave(permit, destination, failure);
            }
            OptionalLong pause = pauseAfter(failure);
            if (pause.isPresent() && compareAndSetUpstreamSubscription(ended, null)) {
                AbstractUni.subscribe(after(Duration.ofMillis(pause.getAsLong())), this);
            } else {
                super.onFailure(failure);
            }
        }

        private OptionalLong pauseAfter(Throwable failure) {
            return failure instanceof MisskeyException e ? pauseAfter.apply(e) : OptionalLong.empty();
        }

        private Uni<T> after(Duration pause) {
            return Uni.createFrom().voidItem().onItem().delayIt().by(pause).chain(this::attempt);
        }

        @Override
        public void cancel() {
            super.cancel();
            Permit held = permit;
            if (held != null) {
                held.close();
            }
        }
    }
}
