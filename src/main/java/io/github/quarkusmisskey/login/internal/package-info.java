/**
 * The sign-in flows over the protocols, the stored attempts, and the applications registered with servers.
 *
 * <p>May import: {@code login}, {@code miauth}, {@code oauth}, {@code appauth}, {@code token}, {@code account},
 * {@code audit}, {@code vault}, {@code database}, {@code personaldata}, {@code client} and its internal packages,
 * {@code api}.
 */
package io.github.quarkusmisskey.login.internal;
