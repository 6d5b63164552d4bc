/**
 * Receives requests and passes them to the endpoints and pages.
 *
 * <p>May import: {@code devserver} and its other packages.
 */
package io.github.quarkusmisskey.devserver.internal;
