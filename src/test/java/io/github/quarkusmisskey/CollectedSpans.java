package io.github.quarkusmisskey;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.quarkus.arc.Unremovable;

/** What would be sent to a collector of traces, for tests whose configuration turns tracing on. */
@Singleton
@Unremovable
public class CollectedSpans {

    /** The configuration that turns it on. */
    public static final Map<String, String> ON =
            Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.otel.traces.exporter", "none");

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();

    @Produces
    @Singleton
    SpanProcessor processor() {
        return SimpleSpanProcessor.create(exporter);
    }

    public List<SpanData> all() {
        return exporter.getFinishedSpanItems();
    }

    public void forget() {
        exporter.reset();
    }
}
