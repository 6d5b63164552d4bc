/**
 * MiAuth, the protocol by which a person approves an access token: session, consent page and check. Stores nothing.
 *
 * <p>May import: {@code client}, {@code api}.
 */
package io.github.quarkusmisskey.miauth;
