/**
 * Keys of programs: their creator, accounts, permissions and expiry.
 *
 * <p>May import: {@code account}, {@code personaldata}, {@code database} and its internal package, {@code api} and
 * {@code api.internal}.
 */
package io.github.quarkusmisskey.apikey.internal;
