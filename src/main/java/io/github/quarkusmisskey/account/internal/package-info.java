/**
 * The tables of accounts and tokens, and the cache of decrypted tokens.
 *
 * <p>May import: {@code account}, {@code vault}, {@code audit}, {@code database}, {@code api}.
 */
package io.github.quarkusmisskey.account.internal;
