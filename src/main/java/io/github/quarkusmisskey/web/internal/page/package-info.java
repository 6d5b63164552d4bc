/**
 * One request for a page, and the templates that answer it.
 *
 * <p>May import: {@code web.internal.cookie}, {@code web.internal.note}, {@code web.internal.message},
 * {@code web.internal.problem}, {@code session}, {@code login}, {@code token}, {@code account}, {@code audit},
 * {@code client} and its internal packages, {@code api}.
 */
package io.github.quarkusmisskey.web.internal.page;
