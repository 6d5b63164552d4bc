package io.github.quarkusmisskey.gateway;

import java.util.Locale;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.client.PassThrough;
import io.github.quarkusmisskey.client.PassedAnswer;
import io.github.quarkusmisskey.client.PassedCall;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/** One call that is passed on, from its body to the end of its answer. Used on the context of the request only. */
final class GatewayCall {

    private static final Logger LOG = Logger.getLogger(GatewayCall.class);

    private final RoutingContext http;
    private final HttpServerRequest request;
    private final PassedCall call;
    private final PassThrough through;
    private final GatewayConfig config;
    private final Context context;

    private Upload upload;
    private Runnable giveUp = () -> LOG.debug("A caller left before its call was passed on");

    GatewayCall(RoutingContext http, PassedCall call, PassThrough through, GatewayConfig config) {
        this.http = http;
        this.request = http.request();
        this.call = call;
        this.through = through;
        this.config = config;
        context = http.vertx().getOrCreateContext();
    }

    void begin() {
        http.addEndHandler(ended -> {
            if (ended.failed()) {
                giveUp.run();
            }
        });
        String type = request.headers().contains("Content-Type") ? request.getHeader("Content-Type") : "";
        boolean form = FormReader.isForm(type);
        if (!form && !isJson(type)) {
            refuse(new RefusedException(Refusal.UNSUPPORTED_MEDIA_TYPE));
            return;
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            http.response().writeContinue();
        }
        if (form) {
            send(through.upload(
                    call,
                    out -> {
                        upload = new Upload(request, out, config, this::refuse);
                        upload.begin();
                    },
                    context));
        } else {
            collect();
        }
    }

    /** A request without a body need not say of what type that is. */
    private boolean isJson(String type) {
        String length = request.getHeader("Content-Length");
        boolean empty = !request.headers().contains("Transfer-Encoding") && (length == null || length.equals("0"));
        return empty || type.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?");
    }

    private void collect() {
        Buffer body = Buffer.buffer();
        boolean[] over = {false};
        request.exceptionHandler(broken -> LOG.debugf("A request broke off: %s", broken));
        request.handler(piece -> {
            if (!over[0]
                    && body.length() + piece.length() > config.maxBodySize().asLongValue()) {
                over[0] = true;
                refuse(new RefusedException(Refusal.REQUEST_TOO_LARGE));
            } else if (!over[0]) {
                body.appendBuffer(piece);
            }
        });
        request.endHandler(ended -> {
            if (!over[0]) {
                send(body.getBytes());
            }
        });
        request.resume();
    }

    private void send(byte[] body) {
        ObjectNode params;
        try {
            params = JsonBody.read(body);
        } catch (RefusedException e) {
            refuse(e);
            return;
        }
        send(through.send(call, params, context));
    }

    private void send(Uni<PassedAnswer> sent) {
        Cancellable sending = sent.subscribe().with(this::answer, failure -> refuse(Refusals.of(failure)));
        giveUp = sending::cancel;
    }

    private void answer(PassedAnswer answer) {
        giveUp = answer::cancel;
        if (upload != null) {
            upload.answered();
        }
        if (http.response().headWritten() || http.response().closed()) {
            answer.cancel();
        } else if (answer.isTooLong()) {
            answer.cancel();
            refuse(new RefusedException(Refusal.ANSWER_UNUSABLE));
        } else {
            write(answer);
        }
    }

    private void write(PassedAnswer answer) {
        HttpServerResponse response = Answers.head(http, answer.status());
        answer.retryAfter().ifPresent(wait -> response.putHeader("Retry-After", wait));
        if (answer.error().isPresent()) {
            Answers.end(http, answer.error().get());
            return;
        }
        if (answer.status() == 204) {
            response.headers().remove("Content-Type");
        } else if (answer.length().isPresent()) {
            response.putHeader("Content-Length", Long.toString(answer.length().getAsLong()));
        } else {
            response.setChunked(true);
        }
        answer.writeTo(response)
                .onSuccess(written -> Answers.end(http, Buffer.buffer()))
                .onFailure(broken -> {
                    LOG.debugf("An answer broke off: %s", broken.getMessage());
                    Answers.breakOff(http);
                });
    }

    private void refuse(RefusedException refused) {
        Answers.refuse(http, refused);
    }
}
