/**
 * Turns error responses and broken connections into {@code MisskeyException}.
 *
 * <p>May import: {@code client}, {@code api}, {@code client.internal.call}, {@code client.internal.guard},
 * {@code client.internal.resilience}.
 */
package io.github.quarkusmisskey.client.internal.error;
