/**
 * Notifies metrics, traces and others of every attempt to call a server.
 *
 * <p>May import: {@code api}, {@code client.internal.call}.
 */
package io.github.quarkusmisskey.client.internal.observation;
