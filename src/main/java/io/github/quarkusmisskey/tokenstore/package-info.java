/**
 * Tokens of accounts without a database: in memory, or in a file that the operator keeps.
 *
 * <p>May import: {@code api}.
 */
package io.github.quarkusmisskey.tokenstore;
