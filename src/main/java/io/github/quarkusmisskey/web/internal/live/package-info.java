/**
 * Updates of open pages by server-sent events, bounded in number and bytes.
 *
 * <p>May import: {@code web.internal.page}, {@code web.internal.note}, {@code web.internal.message}, {@code web},
 * {@code session}, {@code client}, {@code api} and its endpoint packages.
 */
package io.github.quarkusmisskey.web.internal.live;
