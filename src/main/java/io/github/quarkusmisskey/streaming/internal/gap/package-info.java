/**
 * Fetches the events that a channel missed, and delivers them and the live ones once and in order.
 *
 * <p>May import: {@code streaming}, {@code client} and {@code client.internal.paging}, {@code api} and its endpoint
 * packages.
 */
package io.github.quarkusmisskey.streaming.internal.gap;
