/**
 * The endpoints of {@code v2/admin/emoji}, with what they take and answer.
 *
 * <p>May import: {@code api} and {@code api.model}.
 */
package io.github.quarkusmisskey.api.v2.admin.emoji;
