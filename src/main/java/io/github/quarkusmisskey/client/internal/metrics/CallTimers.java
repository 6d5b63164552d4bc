package io.github.quarkusmisskey.client.internal.metrics;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.observation.CallObserver;
import io.github.quarkusmisskey.client.internal.observation.CallOutcome;
import io.github.quarkusmisskey.client.internal.observation.ObservedCall;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;

/** Times every attempt, by endpoint and outcome. */
final class CallTimers implements CallObserver {

    static final String NAME = "misskey.client.calls";

    private final MeterRegistry registry;
    private final Meter.MeterProvider<Timer> timers;
    private final Function<MisskeyHost, Tags> hostTags;

    CallTimers(MeterRegistry registry, Function<MisskeyHost, Tags> hostTags) {
        this.registry = registry;
        this.hostTags = hostTags;
        timers = Timer.builder(NAME)
                .description("Attempts to call Misskey servers, by endpoint and outcome")
                .withRegistry(registry);
    }

    @Override
    public Consumer<CallOutcome> begin(ObservedCall call) {
        long start = registry.config().clock().monotonicTime();
        return outcome -> timers.withTags(tags(call, outcome))
                .record(registry.config().clock().monotonicTime() - start, TimeUnit.NANOSECONDS);
    }

    private Tags tags(ObservedCall call, CallOutcome outcome) {
        return hostTags.apply(call.host()).and("endpoint", call.route().endpoint(), "outcome", outcome.name());
    }
}
