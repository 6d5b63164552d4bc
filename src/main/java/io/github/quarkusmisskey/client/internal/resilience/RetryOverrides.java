package io.github.quarkusmisskey.client.internal.resilience;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Settings of one host that differ from {@link RetryConfig}. */
public interface RetryOverrides {

    /** Maximum number of retries. */
    OptionalInt maxRetries();

    /** Upper bound of the delay before the first retry. */
    Optional<Duration> delay();

    /** No retry starts later than this after the start of the call. */
    Optional<Duration> maxDuration();
}
