/**
 * Reads and forwards {@code multipart/form-data} piece by piece.
 *
 * <p>May import: {@code gateway}, {@code gateway.internal.document}, {@code gateway.internal.refusal},
 * {@code client.internal.proxy}, {@code api}.
 */
package io.github.quarkusmisskey.gateway.internal.form;
