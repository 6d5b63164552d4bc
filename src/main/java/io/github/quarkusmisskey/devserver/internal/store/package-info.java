/**
 * What the demo server remembers.
 *
 * <p>May import: {@code devserver}, {@code devserver.internal.http}, {@code devserver.internal.picture}.
 */
package io.github.quarkusmisskey.devserver.internal.store;
