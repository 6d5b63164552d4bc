package io.github.quarkusmisskey.client.internal.metrics;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.client.internal.optional.OnlyWith;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;

/**
 * Excludes calls to Misskey servers from Quarkus's own metrics of REST clients. These would measure calls twice,
 * exhaust the application's limit of paths with a few hundred of them, and might contain a path with a session's
 * secret.
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
