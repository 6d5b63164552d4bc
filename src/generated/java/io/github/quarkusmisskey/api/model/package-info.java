/**
 * The objects that several endpoints take or answer with.
 *
 * <p>May import: {@code api} and {@code api.internal.text}.
 */
package io.github.quarkusmisskey.api.model;
