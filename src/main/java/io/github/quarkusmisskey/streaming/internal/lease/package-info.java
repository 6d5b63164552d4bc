/**
 * Keeps the leases by which one replica at a time consumes an account's streams, and acknowledges what was handled.
 *
 * <p>May import: {@code streaming}, {@code streaming.internal.gap}, {@code api} and {@code api.streaming}.
 */
package io.github.quarkusmisskey.streaming.internal.lease;
