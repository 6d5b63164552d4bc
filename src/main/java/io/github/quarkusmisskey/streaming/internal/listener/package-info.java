/**
 * Subscribes the methods that are annotated with {@code @OnMisskey}.
 *
 * <p>May import: {@code streaming}, {@code client}, {@code api} and {@code api.streaming}.
 */
package io.github.quarkusmisskey.streaming.internal.listener;
