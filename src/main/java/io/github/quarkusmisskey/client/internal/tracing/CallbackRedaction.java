package io.github.quarkusmisskey.client.internal.tracing;

import java.util.List;
import java.util.function.Supplier;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.client.internal.observation.CallObservers;
import io.github.quarkusmisskey.client.internal.optional.OnlyWith;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.semconv.UrlAttributes;

/**
 * Removes secrets in the query of a callback from the spans of incoming requests: the session of MiAuth, the code and
 * state of OAuth, the token of the older app flow, and a token that a program put there by mistake. Also removes the
 * accounts in the gateway's paths. Starts tracing calls when OpenTelemetry requests its processors.
 */
@Singleton
@OnlyWith("io.opentelemetry.sdk.trace.SpanProcessor")
public class CallbackRedaction implements SpanProcessor {

    private static final List<AttributeKey<String>> ADDRESSES = List.of(
            UrlAttributes.URL_PATH,
            UrlAttributes.URL_QUERY,
            UrlAttributes.URL_FULL,
            AttributeKey.stringKey("http.target"),
            AttributeKey.stringKey("http.url"));

    @Inject
    CallbackRedaction(CallObservers observers, Instance<OpenTelemetry> openTelemetry) {
        Supplier<Tracer> tracer = () -> openTelemetry.get().getTracer("io.github.quarkusmisskey");
        observers.add(new CallSpans(tracer));
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (AttributeKey<String> key : ADDRESSES) {
            String address = span.getAttribute(key);
            if (address != null) {
                span.setAttribute(key, AddressRedaction.of(address));
            }
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // Only the start of a span matters here.
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
