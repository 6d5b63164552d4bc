package io.github.quarkusmisskey.client.internal.metrics;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.client.internal.optional.OnlyWith;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;

/**
 * Keeps calls to Misskey servers out of Quarkus' own measurements of REST clients. Those would measure them twice, with
 * a few hundred paths that use up what the application may have, and might name a path that holds a session's secret.
 */
@Singleton
@OnlyWith("io.micrometer.core.instrument.config.MeterFilter")
public class OnceMeasured implements MeterFilter {

    private static final String REST_CLIENTS = "http.client.request";

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        return id.getName().startsWith(REST_CLIENTS) && "misskey".equals(id.getTag("clientName"))
                ? MeterFilterReply.DENY
                : MeterFilterReply.NEUTRAL;
    }
}
