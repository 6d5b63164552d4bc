package io.github.quarkusmisskey.client.internal.metrics;

import java.util.function.Function;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.call.ConfiguredHosts;
import io.github.quarkusmisskey.client.internal.observation.CallObservers;
import io.github.quarkusmisskey.client.internal.optional.OnlyWith;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;

/** Starts measuring calls when Micrometer requests its binders. */
@Singleton
@OnlyWith("io.micrometer.core.instrument.binder.MeterBinder")
public class CallMetrics implements MeterBinder {

    private final CallObservers observers;
    private final Function<MisskeyHost, Tags> hostTags;

    @Inject
    CallMetrics(CallObservers observers, MetricsConfig config, ConfiguredHosts hosts) {
        this.observers = observers;
        hostTags = config.hostTag() ? new HostTags(hosts.all().values(), config.maxHosts()) : host -> Tags.empty();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        observers.add(new CallTimers(registry, hostTags));
    }
}
