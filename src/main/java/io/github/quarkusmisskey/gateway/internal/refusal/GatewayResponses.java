package io.github.quarkusmisskey.gateway.internal.refusal;

import java.time.Duration;
import java.util.Map;
import java.util.StringJoiner;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/** Writes the gateway's own responses, in the shape of Misskey's errors. */
public final class GatewayResponses {

    private static final Logger LOG = Logger.getLogger(GatewayResponses.class);
    private static final Duration READ_TIMEOUT = Duration.ofMinutes(1);
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final long MAX_UNREAD = 1_000_000;

    /** Some HTTP/2 clients see an early response only after they have sent everything, however the stream ends. */
    private static final long MAX_UNREAD_BY_HTTP2 = 16_000_000;

    /** The HTTP/2 error code for: the response is complete, and the rest of the request is not needed. */
    private static final long NO_ERROR = 0;

    private static final long INTERNAL_ERROR = 2;

    private GatewayResponses() {}

    /** Does nothing if a response was sent already. */
    public static void refuse(RoutingContext context, RefusedException refused) {
        if (context.response().headWritten() || context.response().closed()) {
            return;
        }
        Refusal refusal = refused.refusal();
        Duration wait = refused.await();
        HttpServerResponse response = head(context, refusal.status());
        if (!wait.isZero()) {
            response.putHeader(
                    "Retry-After",
                    Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
        }
        if (refusal.status() == 401) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        end(context, json(refusal).toBuffer());
    }

    static JsonObject json(Refusal refusal) {
        return new JsonObject()
                .put(
                        "error",
                        new JsonObject()
                                .put("message", refusal.message())
                                .put("code", refusal.name())
                                .put("id", refusal.id())
                                .put("kind", refusal.kind()));
    }

    /** The same, with the problem of each field, both in the message and by field name. */
    public static JsonObject json(Refusal refusal, Map<String, String> fields) {
        JsonObject json = json(refusal);
        if (!fields.isEmpty()) {
            JsonObject named = new JsonObject();
            StringJoiner message = new StringJoiner("; ", refusal.message() + " ", ".");
            fields.forEach((field, problem) -> {
                named.put(field, problem);
                message.add(field + ": " + problem);
            });
            json.getJsonObject("error")
                    .put("message", message.toString())
                    .put("info", new JsonObject().put("fields", named));
        }
        return json;
    }

    public static void show(RoutingContext context, Buffer json) {
        head(context, 200);
        end(context, json);
    }

    /** The headers of every response. */
    public static HttpServerResponse head(RoutingContext context, int status) {
        return context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json; charset=utf-8")
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Content-Type-Options", "nosniff");
    }

    /** Ends the response although the request may continue; a caller that does not read it in time is disconnected. */
    public static void end(RoutingContext context, Buffer body) {
        end(context, body, READ_TIMEOUT);
    }

    static void end(RoutingContext context, Buffer body, Duration timeout) {
        long timer = context.vertx().setTimer(timeout.toMillis(), fired -> drop(context));
        context.response().end(body).onComplete(taken -> context.vertx().cancelTimer(timer));
        forgetRest(context);
    }

    /** Aborts a response, so that the caller sees that it is incomplete. */
    public static void breakOff(RoutingContext context) {
        breakOff(context, GRACE);
    }

    static void breakOff(RoutingContext context, Duration grace) {
        cut(context, INTERNAL_ERROR, grace);
    }

    /** Discards the rest of the request; a caller that sends for too long is disconnected. */
    static void forgetRest(RoutingContext context) {
        if (!context.request().isEnded()) {
            boolean http2 = context.request().version() == HttpVersion.HTTP_2;
            long most = http2 ? MAX_UNREAD_BY_HTTP2 : MAX_UNREAD;
            long[] unread = {0};
            context.request().exceptionHandler(broken -> LOG.debugf("A refused request broke off: %s", broken));
            context.request().handler(piece -> {
                unread[0] += piece.length();
                if (unread[0] > most) {
                    cut(context, NO_ERROR, GRACE);
                }
            });
            context.request().resume();
        }
    }

    /** With HTTP/2, other calls on the connection continue. */
    private static void cut(RoutingContext context, long code, Duration grace) {
        if (context.request().version() == HttpVersion.HTTP_2) {
            context.response().reset(code);
        } else {
            // It waits until the caller has read everything, which some never do.
            context.request().connection().close();
            context.vertx().setTimer(Math.max(1, grace.toMillis()), fired -> drop(context));
        }
    }

    /** Drops what was written and not read. */
    private static void drop(RoutingContext context) {
        if (context.request().version() == HttpVersion.HTTP_2) {
            context.response().reset(INTERNAL_ERROR);
        } else {
            // Closing the connection or its channel waits until everything is read; this does not.
            ((ConnectionBase) context.request().connection())
                    .channelHandlerContext()
                    .close();
        }
    }
}
