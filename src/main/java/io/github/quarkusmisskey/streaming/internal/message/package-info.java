/**
 * Reads and writes the messages of a socket.
 *
 * <p>May import: {@code api..} and {@code client}.
 */
package io.github.quarkusmisskey.streaming.internal.message;
