/**
 * The signed-in browser: its cookies, its tokens for forms, and who it is to Quarkus security.
 *
 * <p>May import: {@code account.internal}, {@code vault}, {@code database}, {@code api} and {@code api.internal}.
 */
package io.github.quarkusmisskey.session;
