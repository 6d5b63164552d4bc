/**
 * What a call is: its target, endpoint and request.
 *
 * <p>May import: {@code client}, {@code api} and its endpoint packages, {@code client.internal.config}.
 */
package io.github.quarkusmisskey.client.internal.call;
