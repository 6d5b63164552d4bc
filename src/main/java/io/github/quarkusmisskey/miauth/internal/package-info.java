/**
 * What servers return in MiAuth, and its configuration.
 *
 * <p>May import: {@code miauth}, {@code client}, {@code api}.
 */
package io.github.quarkusmisskey.miauth.internal;
