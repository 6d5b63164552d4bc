/**
 * Connected accounts and what is known of their tokens.
 *
 * <p>May import: {@code vault}, {@code audit}, {@code database}, {@code api}, {@code account.internal}.
 */
package io.github.quarkusmisskey.account;
