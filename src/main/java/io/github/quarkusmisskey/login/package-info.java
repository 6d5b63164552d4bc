/**
 * Signing in: from a server's name to a stored account, each attempt bound to one browser and used once.
 *
 * <p>May import: {@code miauth}, {@code oauth}, {@code appauth}, {@code tokens}, {@code account}, {@code client}, {@code api}.
 */
package io.github.quarkusmisskey.login;
