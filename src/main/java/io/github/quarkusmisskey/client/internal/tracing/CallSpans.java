package io.github.quarkusmisskey.client.internal.tracing;

import java.util.function.Consumer;
import java.util.function.Supplier;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.call.Route;
import io.github.quarkusmisskey.client.internal.observation.CallObserver;
import io.github.quarkusmisskey.client.internal.observation.CallOutcome;
import io.github.quarkusmisskey.client.internal.observation.ObservedCall;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.semconv.ErrorAttributes;
import io.opentelemetry.semconv.HttpAttributes;
import io.opentelemetry.semconv.ServerAttributes;
import io.opentelemetry.semconv.UrlAttributes;

/**
 * Creates a span for every attempt, as a child of the current span. Paths have placeholders in place of secrets, and
 * only the kind of an exception is recorded.
 */
final class CallSpans implements CallObserver {

    static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("misskey.outcome");
    static final AttributeKey<String> CODE = AttributeKey.stringKey("misskey.error.code");

    private static final String HEALTH_CHECKS = "ping";

    private final Supplier<Tracer> tracer;

    CallSpans(Supplier<Tracer> tracer) {
        this.tracer = tracer;
    }

    @Override
    public Consumer<CallOutcome> begin(ObservedCall call) {
        if (isOfNoTrace(call)) {
            return outcome -> {};
        }
        Route route = call.route();
        Span span = tracer.get()
                .spanBuilder(route.httpMethod() + " " + route.endpoint())
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute(HttpAttributes.HTTP_REQUEST_METHOD, route.httpMethod())
                .setAttribute(ServerAttributes.SERVER_ADDRESS, call.host().name())
                .setAttribute(ServerAttributes.SERVER_PORT, port(call.host()))
                .setAttribute(UrlAttributes.URL_FULL, call.host().uri() + route.path())
                .startSpan();
        return outcome -> end(span, outcome);
    }

    private static long port(MisskeyHost host) {
        return host.port() > 0 ? host.port() : host.secure() ? 443 : 80;
    }

    /** Pings of the health check belong to no trace. */
    private static boolean isOfNoTrace(ObservedCall call) {
        return call.route().endpoint().equals(HEALTH_CHECKS)
                && !Span.current().getSpanContext().isValid();
    }

    private static void end(Span span, CallOutcome outcome) {
        span.setAttribute(OUTCOME, outcome.name());
        if (outcome.status() > 0) {
            span.setAttribute(HttpAttributes.HTTP_RESPONSE_STATUS_CODE, (long) outcome.status());
        }
        outcome.failure().ifPresent(failure -> {
            span.setStatus(StatusCode.ERROR);
            span.setAttribute(ErrorAttributes.ERROR_TYPE, errorType(failure, outcome.status()));
            if (failure instanceof MisskeyException known) {
                known.code().ifPresent(code -> span.setAttribute(CODE, code));
            }
        });
        span.end();
    }

    private static String errorType(Throwable failure, int status) {
        return status >= 400 ? Integer.toString(status) : failure.getClass().getName();
    }
}
