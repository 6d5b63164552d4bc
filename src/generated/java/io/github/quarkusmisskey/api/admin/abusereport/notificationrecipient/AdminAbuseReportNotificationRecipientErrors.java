package io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link AdminAbuseReportNotificationRecipientApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class AdminAbuseReportNotificationRecipientErrors {

    public static final String CORRELATION_CHECK_EMAIL = "CORRELATION_CHECK_EMAIL";
    public static final String CORRELATION_CHECK_WEBHOOK = "CORRELATION_CHECK_WEBHOOK";
    public static final String EMAIL_ADDRESS_NOT_SET = "EMAIL_ADDRESS_NOT_SET";
    public static final String NO_SUCH_RECIPIENT = "NO_SUCH_RECIPIENT";

    private AdminAbuseReportNotificationRecipientErrors() {}
}
