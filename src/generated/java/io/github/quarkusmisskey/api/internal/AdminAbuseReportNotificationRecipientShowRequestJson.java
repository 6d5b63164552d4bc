package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient.AdminAbuseReportNotificationRecipientShowRequest;

/** Reads and writes {@link AdminAbuseReportNotificationRecipientShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAbuseReportNotificationRecipientShowRequestJson extends RequestType<AdminAbuseReportNotificationRecipientShowRequest> {

    static final AdminAbuseReportNotificationRecipientShowRequestJson TYPE = new AdminAbuseReportNotificationRecipientShowRequestJson();

    private AdminAbuseReportNotificationRecipientShowRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAbuseReportNotificationRecipientShowRequest value) throws IOException {
        json.text("id", value.id());
    }
}
