/**
 * What can go wrong for a person, as one type.
 *
 * <p>May import: {@code login}, {@code account}, {@code database}, {@code client}, {@code api}.
 */
package io.github.quarkusmisskey.web.internal.problem;
