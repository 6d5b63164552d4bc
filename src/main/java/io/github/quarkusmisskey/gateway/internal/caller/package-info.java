/**
 * Authenticates callers, and decides which endpoints and accounts they may use.
 *
 * <p>May import: {@code gateway.internal.refusal}, {@code apikey}, {@code session}, {@code ratelimit}, {@code api}.
 */
package io.github.quarkusmisskey.gateway.internal.caller;
