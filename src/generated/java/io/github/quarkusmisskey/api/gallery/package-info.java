/**
 * The endpoints of {@code gallery}, with what they take and answer.
 *
 * <p>May import: {@code api} and {@code api.model}.
 */
package io.github.quarkusmisskey.api.gallery;
