package io.github.quarkusmisskey.client.internal.resilience;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Settings of one host that differ from {@link CircuitBreakerConfig}. */
public interface CircuitBreakerOverrides {

    /** Number of consecutive failed calls that opens the circuit. */
    OptionalInt failures();

    /** How long calls fail immediately while the circuit is open. */
    Optional<Duration> delay();
}
