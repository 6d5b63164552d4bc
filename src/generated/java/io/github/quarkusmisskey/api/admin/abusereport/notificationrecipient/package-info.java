/**
 * The endpoints of {@code admin/abuse-report/notification-recipient}, with what they take and answer.
 *
 * <p>May import: {@code api} and {@code api.model}.
 */
package io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient;
