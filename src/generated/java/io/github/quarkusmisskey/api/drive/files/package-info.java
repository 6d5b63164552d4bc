/**
 * The endpoints of {@code drive/files}, with what they take and answer.
 *
 * <p>May import: {@code api} and {@code api.model}.
 */
package io.github.quarkusmisskey.api.drive.files;
