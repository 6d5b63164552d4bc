/**
 * OAuth 2.0 as Misskey servers implement it: discovery, consent with PKCE, and the exchange of the code. Stores
 * nothing.
 *
 * <p>May import: {@code client}, {@code api} and {@code api.internal}.
 */
package io.github.quarkusmisskey.oauth;
