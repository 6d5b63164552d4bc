package io.github.quarkusmisskey.client;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.client.resilience.ResilientCalls;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/** One passed call from its start to the head of its answer, with all who hear of calls told. */
final class PassedAttempt {

    private static final int MULTIPLE_CHOICES = 300;

    private final PassedCall call;
    private final long maxBytes;
    private final ResilientCalls calls;
    private final CallObservers observers;
    private final Consumer<Target> rejection;

    /** The answer of a server that failed, which is passed on although it counts as a failure here. */
    private final AtomicReference<PassedAnswer> failed = new AtomicReference<>();

    /** @param rejection hears of a token that the server does not know; may block */
    PassedAttempt(
            PassedCall call, long maxBytes, ResilientCalls calls, CallObservers observers, Consumer<Target> rejection) {
        this.call = call;
        this.maxBytes = maxBytes;
        this.calls = calls;
        this.observers = observers;
        this.rejection = rejection;
    }

    /** A request whose body is on its way. */
    record Sent(HttpClientRequest request, PassedWatch watch) {

        /** For who waits no more; also told when there is nothing to wait for. */
        void cancelUnlessAnswered() {
            if (!request.response().isComplete()) {
                watch.stop();
                request.reset();
            }
        }
    }

    Uni<PassedAnswer> run(Context context, Supplier<Future<Sent>> send) {
        Uni<PassedAnswer> attempt = Uni.createFrom()
                .<PassedAnswer>emitter(emitter -> context.runOnContext(now -> send.get()
                        .compose(sent -> {
                            emitter.onTermination(() -> context.runOnContext(over -> sent.cancelUnlessAnswered()));
                            return answer(sent)
                                    .onFailure(failure -> sent.watch().stop());
                        })
                        .onSuccess(emitter::complete)
                        .onFailure(emitter::fail)))
                .onFailure()
                .transform(failure -> Failures.translate(failure, call.call()));
        return calls.callOnce(call.destination(), observed(attempt))
                .onFailure(TokenRejection::isRejection)
                .call(this::reject)
                .onFailure(failure -> failed.get() != null)
                .recoverWithItem(failed::get)
                .emitOn(command -> context.runOnContext(now -> command.run()));
    }

    private Uni<PassedAnswer> observed(Uni<PassedAnswer> attempt) {
        if (observers.isEmpty()) {
            return attempt;
        }
        return Uni.createFrom().deferred(() -> {
            Consumer<CallOutcome> told = observers.begin(call.observed());
            return attempt.onTermination()
                    .invoke((answer, failure, cancelled) -> told.accept(outcome(answer, failure)));
        });
    }

    private static CallOutcome outcome(PassedAnswer answer, Throwable failure) {
        if (failure != null) {
            return CallOutcome.failed(failure, 0);
        }
        return answer == null ? CallOutcome.cancelled(0) : CallOutcome.success(answer.status());
    }

    private Uni<Void> reject() {
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> rejection.accept(call.target()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private Future<PassedAnswer> answer(Sent sent) {
        return sent.request().response().compose(response -> {
            sent.watch().moved();
            if (response.statusCode() < MULTIPLE_CHOICES) {
                response.pause();
                return Future.succeededFuture(new PassedAnswer(response, sent.watch(), maxBytes, null));
            }
            return PassedError.read(response, call.call()).compose(error -> fail(sent, response, error));
        });
    }

    private Future<PassedAnswer> fail(Sent sent, HttpClientResponse response, PassedError error) {
        sent.watch().stop();
        MisskeyException exception = error.exception();
        if (response.statusCode() < 400) {
            // A redirect is followed by nobody, and no caller is to be sent there.
            return Future.failedFuture(exception);
        }
        failed.set(new PassedAnswer(response, sent.watch(), maxBytes, error.body()));
        return Future.failedFuture(exception);
    }
}
