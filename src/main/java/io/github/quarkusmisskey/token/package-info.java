/**
 * Checks stored tokens with their servers, and revokes those that are discarded.
 *
 * <p>May import: {@code account}, {@code client}, {@code api}.
 */
package io.github.quarkusmisskey.token;
