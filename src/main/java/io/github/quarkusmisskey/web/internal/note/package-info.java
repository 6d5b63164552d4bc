/**
 * Notes and notifications as pages show them.
 *
 * <p>May import: {@code web.internal.message}, {@code web.internal.problem}, {@code mfm}, {@code api} and its endpoint
 * packages.
 */
package io.github.quarkusmisskey.web.internal.note;
