/**
 * Checks stored tokens with their servers, and revokes those that are discarded.
 *
 * <p>May import: {@code account}, {@code audit} and its internal package, {@code database}, {@code client}, {@code api}
 * and its endpoint packages.
 */
package io.github.quarkusmisskey.token;
