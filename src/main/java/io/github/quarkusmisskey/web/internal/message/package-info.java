/**
 * The texts of the pages in their languages.
 *
 * <p>May import: {@code web.internal.problem}, {@code session}, {@code login}, {@code account}, {@code api}.
 */
package io.github.quarkusmisskey.web.internal.message;
