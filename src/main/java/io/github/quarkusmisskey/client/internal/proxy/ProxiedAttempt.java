package io.github.quarkusmisskey.client.internal.proxy;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.client.internal.call.CallContext;
import io.github.quarkusmisskey.client.internal.error.CallErrors;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/** One attempt to forward a call, from its start to the head of the response. */
final class ProxiedAttempt {

    private static final int MULTIPLE_CHOICES = 300;

    private final CallContext call;
    private final long maxBytes;
    private final Consumer<ProxiedResponse> failed;

    /** @param failed receives the error response of a server before the attempt fails */
    ProxiedAttempt(CallContext call, long maxBytes, Consumer<ProxiedResponse> failed) {
        this.call = call;
        this.maxBytes = maxBytes;
        this.failed = failed;
    }

    /** A request whose body is being sent. */
    record Sent(HttpClientRequest request, ProxyWatchdog watch) {

        /** For callers that no longer wait; also notified when there is nothing to wait for. */
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

        /** @param left whether nobody waits for the response any longer */
        Future<Sent> begin(BooleanSupplier left);
    }

    /** Sends the request at each subscription. */
    Uni<ProxiedResponse> send(Context context, Transmission transmission) {
        return Uni.createFrom().emitter(emitter -> new Run(context, transmission, emitter).begin());
    }

    /**
     * The part between a subscription and its end, on the context; ends with the response or the cancellation,
     * whichever comes first.
     */
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

    private Future<ProxiedResponse> answer(Sent sent) {
        return sent.request().response().compose(response -> {
            sent.watch().answered();
            call.answered(response.statusCode());
            if (response.statusCode() < MULTIPLE_CHOICES) {
                response.pause();
                return Future.succeededFuture(new ProxiedResponse(response, sent.watch(), maxBytes, null));
            }
            return ProxiedError.read(response, CallErrors.of(call)).compose(error -> fail(sent, response, error));
        });
    }

    private Future<ProxiedResponse> fail(Sent sent, HttpClientResponse response, ProxiedError error) {
        sent.watch().stop();
        MisskeyException exception = error.exception();
        if (response.statusCode() < 400) {
            // Redirects are not followed, and not passed on to callers.
            return Future.failedFuture(exception);
        }
        failed.accept(new ProxiedResponse(response, sent.watch(), maxBytes, error.body()));
        return Future.failedFuture(exception);
    }
}
