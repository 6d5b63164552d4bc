/**
 * Retries of calls that may be repeated, a circuit breaker for each host, and a rate limiter for the published limits.
 *
 * <p>SmallRye Fault Tolerance is not used: it does not propagate the cancellation of a {@code Uni}, so a cancelled call
 * would continue, and it burdens every call with what only failing calls need. An application's own {@code @Retry}
 * wraps all of this.
 *
 * <p>May import: {@code api}, {@code api.internal.failure}, {@code client.internal.guard}.
 */
package io.github.quarkusmisskey.client.internal.resilience;
