/**
 * The log of what was done with accounts and their tokens.
 *
 * <p>May import: {@code database}, {@code api}.
 */
package io.github.quarkusmisskey.audit;
