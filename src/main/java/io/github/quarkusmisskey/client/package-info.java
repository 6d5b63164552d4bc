/**
 * The way in: calls the API at any host, as any account, with the token in the right place and every failure told.
 *
 * <p>May import: {@code api} and its endpoint packages, {@code client.guard}, {@code client.resilience}.
 */
package io.github.quarkusmisskey.client;
