package io.github.quarkusmisskey.gateway.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.client.internal.proxy.ProxiedCall;
import io.github.quarkusmisskey.client.internal.proxy.ProxiedResponse;
import io.github.quarkusmisskey.client.internal.proxy.ProxyClient;
import io.github.quarkusmisskey.gateway.internal.config.GatewayConfig;
import io.github.quarkusmisskey.gateway.internal.form.GatewayUpload;
import io.github.quarkusmisskey.gateway.internal.form.PartNames;
import io.github.quarkusmisskey.gateway.internal.refusal.GatewayResponses;
import io.github.quarkusmisskey.gateway.internal.refusal.Refusal;
import io.github.quarkusmisskey.gateway.internal.refusal.Refusals;
import io.github.quarkusmisskey.gateway.internal.refusal.RefusedException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/** A forwarded call, from its body to the end of the response. Use only on the context of the request. */
final class GatewayCall {

    private static final Logger LOG = Logger.getLogger(GatewayCall.class);

    private final RoutingContext http;
    private final HttpServerRequest request;
    private final ProxiedCall call;
    private final PartNames names;
    private final ProxyClient through;
    private final GatewayConfig config;
    private final Context context;

    private GatewayUpload upload;
    private Runnable giveUp = () -> LOG.debug("A caller left before its call was passed on");

    /** @param names allowed names of the parts of a form; null if the request is not a form */
    GatewayCall(RoutingContext http, ProxiedCall call, PartNames names, ProxyClient through, GatewayConfig config) {
        this.http = http;
        this.request = http.request();
        this.call = call;
        this.names = names;
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
        try {
            check();
        } catch (RefusedException e) {
            refuse(e);
            return;
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            http.response().writeContinue();
        }
        if (upload == null) {
            collect();
        } else {
            send(through.upload(call, upload::begin, context));
        }
    }

    /** Checks everything that can be checked before a connection is taken and the caller may send the body. */
    private void check() {
        String type = request.headers().contains("Content-Type") ? request.getHeader("Content-Type") : "";
        boolean form = names != null;
        Refusal.UNSUPPORTED_MEDIA_TYPE.unless(form || isJson(type));
        long most = (form ? config.maxUploadSize() : config.maxBodySize()).asLongValue();
        Refusal.REQUEST_TOO_LARGE.unless(announcedLength() <= most);
        if (form) {
            upload = new GatewayUpload(request, names, config, this::refuse);
        }
    }

    /** The value of the header; 0 if it is not a number, which the HTTP server refuses itself. */
    private long announcedLength() {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** A request without a body needs no content type. */
    private boolean isJson(String type) {
        String length = request.getHeader("Content-Length");
        boolean empty = !request.headers().contains("Transfer-Encoding") && (length == null || length.equals("0"));
        return empty || type.split(";", 2)[0].strip().equalsIgnoreCase("application/json");
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

    private void send(Uni<ProxiedResponse> sent) {
        Cancellable sending = sent.subscribe().with(this::answer, failure -> refuse(Refusals.of(failure)));
        giveUp = sending::cancel;
    }

    private void answer(ProxiedResponse answer) {
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

    private void write(ProxiedResponse answer) {
        HttpServerResponse response = GatewayResponses.head(http, answer.status());
        answer.retryAfter().ifPresent(wait -> response.putHeader("Retry-After", wait));
        if (answer.error().isPresent()) {
            GatewayResponses.end(http, answer.error().get());
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
                .onSuccess(written -> GatewayResponses.end(http, Buffer.buffer()))
                .onFailure(broken -> {
                    LOG.debugf("A response was aborted: %s", broken.getMessage());
                    GatewayResponses.breakOff(http);
                });
    }

    private void refuse(RefusedException refused) {
        GatewayResponses.refuse(http, refused);
    }
}
