/**
 * The routes of the gateway and the calls that they forward.
 *
 * <p>May import: {@code gateway}, its other internal packages, {@code apikey}, {@code audit} and its internal package,
 * {@code database}, {@code session}, {@code ratelimit}, {@code client} and its internal packages, {@code api}.
 */
package io.github.quarkusmisskey.gateway.internal;
