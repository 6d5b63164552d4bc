package io.github.quarkusmisskey.messaging.internal;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.streaming.Channel;
import org.eclipse.microprofile.config.Config;

/**
 * The configuration of an incoming messaging channel.
 *
 * @param name of the messaging channel
 * @param account empty for the default host with its configured token
 * @param reader name under which the position is stored
 * @param durable whether the position is stored
 * @param acknowledgeWithin how long an event may be the oldest unanswered one; zero for no limit
 */
record IncomingSettings(
        String name,
        Channel channel,
        Optional<AccountRef> account,
        String reader,
        boolean durable,
        FailureStrategy failureStrategy,
        Duration againAfter,
        Duration acknowledgeWithin) {

    private static final String PARAMS = "params.";

    IncomingSettings {
        if (acknowledgeWithin.isNegative()) {
            throw new IllegalArgumentException(
                    "mp.messaging.incoming." + name + ".acknowledge-within must not be negative; 0s means no limit");
        }
    }

    /**
     * @param config the attributes of the messaging channel
     * @throws IllegalArgumentException if a channel, its parameters or an account is malformed
     */
    static IncomingSettings of(Config config) {
        String name = config.getValue("channel-name", String.class);
        String channel = text(config, "channel")
                .orElseThrow(() -> new IllegalArgumentException("mp.messaging.incoming." + name
                        + ".channel must name a Misskey channel, such as homeTimeline"));
        return new IncomingSettings(
                name,
                Channel.of(channel, params(config)),
                text(config, "account").map(AccountRef::ofName),
                text(config, "reader").orElse(name),
                config.getOptionalValue("durable", Boolean.class).orElse(true),
                FailureStrategy.of(text(config, "failure-strategy").orElse("fail")),
                duration(config, "again-after").orElse(Duration.ofSeconds(10)),
                duration(config, "acknowledge-within").orElse(Duration.ofMinutes(5)));
    }

    private static Optional<Duration> duration(Config config, String name) {
        return config.getOptionalValue(name, Duration.class);
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(name, String.class);
    }

    private static Map<String, String> params(Config config) {
        Map<String, String> params = new LinkedHashMap<>();
        for (String name : config.getPropertyNames()) {
            if (name.startsWith(PARAMS)) {
                params.put(name.substring(PARAMS.length()), config.getValue(name, String.class));
            }
        }
        return params;
    }
}
