package io.github.quarkusmisskey.client.internal.proxy;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.client.internal.call.Target;
import io.github.quarkusmisskey.client.internal.chain.RejectedTokens;
import io.github.quarkusmisskey.client.internal.error.CallFailures;
import io.github.quarkusmisskey.client.internal.observation.CallObservers;
import io.github.quarkusmisskey.client.internal.observation.CallOutcome;
import io.github.quarkusmisskey.client.internal.resilience.ResilientCalls;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/** One passed call from its start to the head of its answer, with all who hear of calls told. */
final class ProxiedAttempt {

    private static final int MULTIPLE_CHOICES = 300;

    private final ProxiedCall call;
    private final long maxBytes;
    private final ResilientCalls calls;
    private final CallObservers observers;
    private final RejectedTokens rejected;

    /** The answer of a server that failed, which is passed on although it counts as a failure here. */
    private final AtomicReference<ProxiedResponse> failed = new AtomicReference<>();

    ProxiedAttempt(
            ProxiedCall call, long maxBytes, ResilientCalls calls, CallObservers observers, RejectedTokens rejected) {
        this.call = call;
        this.maxBytes = maxBytes;
        this.calls = calls;
        this.observers = observers;
        this.rejected = rejected;
    }

    /** A request whose body is on its way. */
    record Sent(HttpClientRequest request, ProxyWatchdog watch) {

        /** For who waits no more; also told when there is nothing to wait for. */
        void cancelUnlessAnswered() {
            if (!request.response().isComplete()) {
                watch.stop();
                request.reset();
            }
        }
    }

    /** Sends a request once it has a connection. */
    @FunctionalInterface
    interface Transmission {

        /** @param left tells whether nobody waits for the answer any more */
        Future<Sent> begin(BooleanSupplier left);
    }

    /** @param again makes the call with another token; null if it cannot be made again */
    Uni<ProxiedResponse> run(Context context, Transmission transmission, Function<Target, Uni<ProxiedResponse>> again) {
        Uni<ProxiedResponse> attempt = Uni.createFrom()
                .<ProxiedResponse>emitter(emitter -> new Run(context, transmission, emitter).begin())
                .onFailure()
                .transform(failure -> CallFailures.translate(failure, call.call()));
        Uni<ProxiedResponse> reported = rejected.reportPassed(
                calls.callOnce(call.destination(), observed(attempt)), call.target(), call.endpoint());
        return (again == null
                        ? reported
                        : rejected.orWithAnother(reported, call.target(), another -> {
                            failed.set(null);
                            return again.apply(another);
                        }))
                .onFailure(failure -> failed.get() != null)
                .recoverWithItem(failed::get)
                .emitOn(command -> context.runOnContext(now -> command.run()));
    }

    /** What happens on the context between a subscription and its end, whichever comes first: the answer or the end. */
    private final class Run {

        private final Context context;
        private final Transmission transmission;
        private final UniEmitter<? super ProxiedResponse> emitter;
        private boolean over;
        private Sent sent;

        Run(Context context, Transmission transmission, UniEmitter<? super ProxiedResponse> emitter) {
            this.context = context;
            this.transmission = transmission;
            this.emitter = emitter;
        }

        void begin() {
            emitter.onTermination(() -> context.runOnContext(now -> end()));
            context.runOnContext(now -> transmit());
        }

        private void transmit() {
            begun().compose(request -> {
                        sent = request;
                        return answer(request)
                                .onFailure(failure -> request.watch().stop());
                    })
                    .onSuccess(this::complete)
                    .onFailure(emitter::fail);
        }

        private Future<Sent> begun() {
            try {
                return transmission.begin(() -> over);
            } catch (RuntimeException e) {
                return Future.failedFuture(e);
            }
        }

        private void complete(ProxiedResponse answer) {
            if (over) {
                answer.cancel();
            } else {
                emitter.complete(answer);
            }
        }

        private void end() {
            over = true;
            if (sent != null) {
                sent.cancelUnlessAnswered();
            }
        }
    }

    private Uni<ProxiedResponse> observed(Uni<ProxiedResponse> attempt) {
        if (observers.isEmpty()) {
            return attempt;
        }
        return Uni.createFrom().deferred(() -> {
            Consumer<CallOutcome> told = observers.begin(call.observed());
            return attempt.onTermination()
                    .invoke((answer, failure, cancelled) -> told.accept(outcome(answer, failure)));
        });
    }

    private static CallOutcome outcome(ProxiedResponse answer, Throwable failure) {
        if (failure != null) {
            return CallOutcome.failed(failure, 0);
        }
        return answer == null ? CallOutcome.cancelled(0) : CallOutcome.success(answer.status());
    }

    private Future<ProxiedResponse> answer(Sent sent) {
        return sent.request().response().compose(response -> {
            sent.watch().answered();
            if (response.statusCode() < MULTIPLE_CHOICES) {
                response.pause();
                return Future.succeededFuture(new ProxiedResponse(response, sent.watch(), maxBytes, null));
            }
            return ProxiedError.read(response, call.call()).compose(error -> fail(sent, response, error));
        });
    }

    private Future<ProxiedResponse> fail(Sent sent, HttpClientResponse response, ProxiedError error) {
        sent.watch().stop();
        MisskeyException exception = error.exception();
        if (response.statusCode() < 400) {
            // A redirect is followed by nobody, and no caller is to be sent there.
            return Future.failedFuture(exception);
        }
        failed.set(new ProxiedResponse(response, sent.watch(), maxBytes, error.body()));
        return Future.failedFuture(exception);
    }
}
