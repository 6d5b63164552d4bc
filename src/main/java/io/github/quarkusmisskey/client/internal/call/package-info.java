/**
 * The target of a call, and what travels with it.
 *
 * <p>May import: {@code client}, {@code api} and its endpoint packages, {@code client.internal.config}.
 */
package io.github.quarkusmisskey.client.internal.call;
