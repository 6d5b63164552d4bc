/**
 * The endpoints of {@code admin/accounts}, with what they take and answer.
 *
 * <p>May import: {@code api} and {@code api.model}.
 */
package io.github.quarkusmisskey.api.admin.accounts;
