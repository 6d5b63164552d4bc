package io.github.quarkusmisskey.client.internal.chain;

import java.util.function.UnaryOperator;

import io.github.quarkusmisskey.client.internal.call.CallContext;
import io.github.quarkusmisskey.client.internal.error.CallErrors;
import io.github.quarkusmisskey.client.internal.error.CallFailures;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.AbstractUni;
import io.smallrye.mutiny.operators.UniOperator;
import io.smallrye.mutiny.operators.uni.UniOperatorProcessor;
import io.smallrye.mutiny.subscription.UniSubscriber;

/** Turns every failure of a call into a {@code MisskeyException}. */
final class FailureTranslation implements CallLink {

    @Override
    public Object call(CallContext call, Attempt next) throws Exception {
        try {
            return next.send(call);
        } catch (RuntimeException e) {
            throw translated(e, call);
        }
    }

    @Override
    public <T> Uni<T> callAsync(CallContext call, AsyncAttempt<T> next) throws Exception {
        try {
            return new Translated<>(next.send(call), failure -> translate(failure, call));
        } catch (RuntimeException e) {
            throw translated(e, call);
        }
    }

    private static RuntimeException translated(RuntimeException failure, CallContext call) {
        return translate(failure, call) instanceof RuntimeException translated ? translated : failure;
    }

    private static Throwable translate(Throwable failure, CallContext call) {
        return CallFailures.translate(failure, CallErrors.of(call));
    }

    /** Like {@code onFailure().transform}, but without capturing a context, which would cost every call. */
    private static final class Translated<T> extends UniOperator<T, T> {

        private final UnaryOperator<Throwable> translation;

        Translated(Uni<? extends T> call, UnaryOperator<Throwable> translation) {
            super(call);
            this.translation = translation;
        }

        @Override
        public void subscribe(UniSubscriber<? super T> subscriber) {
            AbstractUni.subscribe(upstream(), new UniOperatorProcessor<T, T>(subscriber) {
                @Override
                public void onFailure(Throwable failure) {
                    super.onFailure(translation.apply(failure));
                }
            });
        }
    }
}
