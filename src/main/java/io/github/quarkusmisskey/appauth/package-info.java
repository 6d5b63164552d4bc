/**
 * The older way to a token: a registered application, its sessions, and the token made of both their secrets. It stores
 * nothing.
 *
 * <p>May import: {@code client}, {@code api} and its endpoint packages.
 */
package io.github.quarkusmisskey.appauth;
