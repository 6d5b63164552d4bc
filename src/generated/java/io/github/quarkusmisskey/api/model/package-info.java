/**
 * The objects that several endpoints take or answer with.
 *
 * <p>May import: {@code api}.
 */
package io.github.quarkusmisskey.api.model;
