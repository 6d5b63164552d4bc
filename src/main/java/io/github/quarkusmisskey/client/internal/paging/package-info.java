/**
 * Cursors over lists that servers return in pages, whatever order a server answers in.
 *
 * <p>May import: {@code client}.
 */
package io.github.quarkusmisskey.client.internal.paging;
