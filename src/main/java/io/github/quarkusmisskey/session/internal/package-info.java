/**
 * The signed-in browser: its cookies, its tokens for forms, and who it is to Quarkus security.
 *
 * <p>May import: {@code account.internal}, {@code vault.internal}, {@code database} and its internal package,
 * {@code api} and {@code api.internal}.
 */
package io.github.quarkusmisskey.session.internal;
