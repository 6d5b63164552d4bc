/**
 * The life of stored tokens: whether their servers still accept them, and telling servers that they are given up.
 *
 * <p>May import: {@code account}, {@code client}, {@code api}.
 */
package io.github.quarkusmisskey.tokens;
