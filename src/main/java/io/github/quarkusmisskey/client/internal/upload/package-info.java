/**
 * Sends files in pieces, with bounds on their number and their pace.
 *
 * <p>May import: {@code client}, {@code api}, {@code client.internal.call}, {@code client.internal.error}.
 */
package io.github.quarkusmisskey.client.internal.upload;
