/**
 * OAuth 2.0 as Misskey servers have it: discovery, consent with PKCE, and the exchange of the code. It stores nothing.
 *
 * <p>May import: {@code client}, {@code api}.
 */
package io.github.quarkusmisskey.oauth;
