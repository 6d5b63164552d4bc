/**
 * What stands between a call and the trouble of servers: retries of what may be repeated, a circuit breaker for each host, and
 * a pacer that keeps within the published limits.
 *
 * <p>These are not the guards of SmallRye Fault Tolerance: they do not hand on the cancellation of a {@code Uni}, so a
 * cancelled call would go on, and they cost every call what only failing ones need. An application's own {@code @Retry}
 * works around all of this.
 *
 * <p>May import: {@code api}, {@code client.guard}.
 */
package io.github.quarkusmisskey.client.resilience;
