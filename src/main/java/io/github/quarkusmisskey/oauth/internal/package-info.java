/**
 * The requests and responses of OAuth 2.0, and its configuration.
 *
 * <p>May import: {@code oauth}, {@code client} and its internal packages, {@code api} and {@code api.internal}.
 */
package io.github.quarkusmisskey.oauth.internal;
