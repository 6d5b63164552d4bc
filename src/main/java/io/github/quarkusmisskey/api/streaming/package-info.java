/**
 * The types of streams: the channels and events, which are generated, and the interface of a connection.
 *
 * <p>May import: {@code api}, {@code api.model}, {@code api.internal.text} and, for events as JSON,
 * {@code api.internal}.
 */
package io.github.quarkusmisskey.api.streaming;
