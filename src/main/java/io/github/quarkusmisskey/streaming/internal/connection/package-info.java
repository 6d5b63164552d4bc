/**
 * Sockets and the channels on them. Each account's state belongs to one
 * {@link io.github.quarkusmisskey.streaming.internal.gap.SerialExecutor}; only {@link BufferedSubscription} is touched
 * by other threads.
 *
 * <p>May import: {@code streaming.internal.gap}, {@code streaming.internal.message}, {@code streaming}, {@code client}
 * and its internal packages, {@code api} and its endpoint packages.
 */
package io.github.quarkusmisskey.streaming.internal.connection;
