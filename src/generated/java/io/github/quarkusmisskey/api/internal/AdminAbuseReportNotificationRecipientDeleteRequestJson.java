package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient.AdminAbuseReportNotificationRecipientDeleteRequest;

/** Reads and writes {@link AdminAbuseReportNotificationRecipientDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAbuseReportNotificationRecipientDeleteRequestJson extends RequestType<AdminAbuseReportNotificationRecipientDeleteRequest> {

    static final AdminAbuseReportNotificationRecipientDeleteRequestJson TYPE = new AdminAbuseReportNotificationRecipientDeleteRequestJson();

    private AdminAbuseReportNotificationRecipientDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAbuseReportNotificationRecipientDeleteRequest value) throws IOException {
        json.text("id", value.id());
    }
}
