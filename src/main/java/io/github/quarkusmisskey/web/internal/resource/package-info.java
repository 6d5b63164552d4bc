/**
 * The addresses of the pages.
 *
 * <p>May import: all of {@code web} and what it stands on.
 */
package io.github.quarkusmisskey.web.internal.resource;
