/**
 * Errors that the gateway returns itself, in the shape of Misskey's.
 *
 * <p>May import: {@code database}, {@code client}, {@code api}.
 */
package io.github.quarkusmisskey.gateway.internal.refusal;
