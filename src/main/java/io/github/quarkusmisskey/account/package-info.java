/**
 * Connected accounts and what is known about their tokens.
 *
 * <p>May import: {@code vault}, {@code audit}, {@code database}, {@code api}, {@code account.internal}.
 */
package io.github.quarkusmisskey.account;
