/**
 * The endpoints of {@code announcements}, with what they take and answer.
 *
 * <p>May import: {@code api}, {@code api.model} and {@code api.internal.text}.
 */
package io.github.quarkusmisskey.api.announcements;
