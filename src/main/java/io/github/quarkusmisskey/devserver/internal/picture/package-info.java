/**
 * Draws the pictures that the demo server returns.
 *
 * <p>May import: {@code devserver.internal.http}.
 */
package io.github.quarkusmisskey.devserver.internal.picture;
