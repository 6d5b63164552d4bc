/**
 * Sign-in: from the name of a server to a stored account. Each attempt is bound to one browser and finished once.
 *
 * <p>May import: {@code miauth}, {@code oauth}, {@code appauth}, {@code tokens}, {@code account}, {@code client}, {@code api}.
 */
package io.github.quarkusmisskey.login;
