/**
 * The cookies of the pages beside the session.
 *
 * <p>May import: {@code web.internal.message}, {@code session}, {@code vault}, {@code api}.
 */
package io.github.quarkusmisskey.web.internal.cookie;
