/**
 * The endpoints of {@code notes/favorites}, with what they take and answer.
 *
 * <p>May import: {@code api} and {@code api.model}.
 */
package io.github.quarkusmisskey.api.notes.favorites;
