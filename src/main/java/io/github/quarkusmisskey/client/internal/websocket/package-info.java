/**
 * Opens WebSockets under the rules of calls.
 *
 * <p>May import: {@code api}, {@code client.internal.call}, {@code client.internal.config},
 * {@code client.internal.error}, {@code client.internal.guard}, {@code client.internal.http}.
 */
package io.github.quarkusmisskey.client.internal.websocket;
