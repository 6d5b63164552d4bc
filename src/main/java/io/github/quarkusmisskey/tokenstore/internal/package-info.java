/**
 * The configuration of tokens that are kept without a database.
 *
 * <p>May import: {@code api}.
 */
package io.github.quarkusmisskey.tokenstore.internal;
