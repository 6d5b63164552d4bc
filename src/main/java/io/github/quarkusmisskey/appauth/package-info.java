/**
 * The app flow: a registered application, its sessions, and the token derived from both their secrets. Stores nothing.
 *
 * <p>May import: {@code client}, {@code api} and its endpoint packages.
 */
package io.github.quarkusmisskey.appauth;
