/**
 * What streams are made of: the channels and events, which are generated, and the face of a connection.
 *
 * <p>May import: {@code api} and {@code api.model}.
 */
package io.github.quarkusmisskey.api.streaming;
