/**
 * Sign-in: from the name of a server to a stored account. Each attempt is bound to one browser and finished once.
 *
 * <p>May import: {@code login.internal}, {@code miauth}, {@code oauth}, {@code appauth}, {@code token},
 * {@code account}, {@code audit}, {@code vault}, {@code database}, {@code client}, {@code api}.
 */
package io.github.quarkusmisskey.login;
