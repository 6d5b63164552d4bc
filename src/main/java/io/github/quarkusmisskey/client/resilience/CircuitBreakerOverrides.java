package io.github.quarkusmisskey.client.resilience;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** What one host has otherwise than {@link CircuitBreakerConfig} says. */
public interface CircuitBreakerOverrides {

    /** How many calls have to fail one after the other. */
    OptionalInt failures();

    /** How long calls fail at once then. */
    Optional<Duration> delay();
}
