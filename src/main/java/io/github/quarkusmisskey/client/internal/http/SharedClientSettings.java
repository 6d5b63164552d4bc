package io.github.quarkusmisskey.client.internal.http;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;

/**
 * Applies the settings of {@code quarkus.rest-client.misskey}, the common configuration key, to every API interface,
 * and looks each setting up once. Quarkus would look up each setting under seven names for each interface, which takes
 * most of the start time of a native executable.
 */
@Priority(Integer.MAX_VALUE)
public final class SharedClientSettings implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1L;
    private static final String ONE_INTERFACE = "quarkus.rest-client.\"io.github.quarkusmisskey.";
    private static final String ALL = "quarkus.rest-client.misskey.";

    private final transient Map<String, Optional<ConfigValue>> known = new ConcurrentHashMap<>();

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        int property = name.startsWith(ONE_INTERFACE) ? name.indexOf("\".", ONE_INTERFACE.length()) + 2 : 0;
        return property < ONE_INTERFACE.length()
                ? context.proceed(name)
                : shared(context, name.substring(property))
                        .map(value -> value.withName(name))
                        .orElse(null);
    }

    private Optional<ConfigValue> shared(ConfigSourceInterceptorContext context, String property) {
        Optional<ConfigValue> value = known.get(property);
        if (value == null) {
            value = Optional.ofNullable(context.proceed(ALL + property));
            known.put(property, value);
        }
        return value;
    }
}
