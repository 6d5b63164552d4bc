/**
 * Export and deletion of everything that is stored about accounts.
 *
 * <p>May import: {@code token}, {@code account}, {@code audit}, {@code database}, {@code api}.
 */
package io.github.quarkusmisskey.personaldata;
