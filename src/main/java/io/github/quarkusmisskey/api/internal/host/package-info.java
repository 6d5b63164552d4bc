/**
 * Parses what people type for a server or an account into one canonical form.
 *
 * <p>May import: {@code api}.
 */
package io.github.quarkusmisskey.api.internal.host;
