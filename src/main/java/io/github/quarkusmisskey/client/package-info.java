/**
 * Calls the API at any host as any account, and translates every failure.
 *
 * <p>May import: {@code api} and its endpoint packages, {@code client.guard}, {@code client.resilience}.
 */
package io.github.quarkusmisskey.client;
