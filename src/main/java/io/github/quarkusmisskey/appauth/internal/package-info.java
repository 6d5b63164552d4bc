/**
 * The configuration of the app flow.
 *
 * <p>May import: {@code api}.
 */
package io.github.quarkusmisskey.appauth.internal;
