/**
 * Keys of programs: their creator, accounts, permissions and expiry.
 *
 * <p>May import: {@code account}, {@code api}.
 */
package io.github.quarkusmisskey.apikey;
