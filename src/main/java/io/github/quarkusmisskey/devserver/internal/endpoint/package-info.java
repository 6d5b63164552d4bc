/**
 * The endpoints that the demo server has.
 *
 * <p>May import: {@code devserver} and its other internal packages.
 */
package io.github.quarkusmisskey.devserver.internal.endpoint;
