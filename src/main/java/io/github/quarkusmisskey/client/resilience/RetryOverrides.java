package io.github.quarkusmisskey.client.resilience;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** What one host has otherwise than {@link RetryConfig} says. */
public interface RetryOverrides {

    /** How often a call is repeated at most. */
    OptionalInt maxRetries();

    /** The longest pause before the first repetition. */
    Optional<Duration> delay();

    /** No repetition begins later than this after the call began. */
    Optional<Duration> maxDuration();
}
