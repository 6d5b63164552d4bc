/**
 * Parses what people type for a server or an account into one canonical form, and what servers say of their version.
 *
 * <p>May import: {@code api}.
 */
package io.github.quarkusmisskey.api.internal.host;
