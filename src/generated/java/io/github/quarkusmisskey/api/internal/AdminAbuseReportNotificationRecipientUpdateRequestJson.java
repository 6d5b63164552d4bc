package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient.AdminAbuseReportNotificationRecipientUpdateRequest;

/** Reads and writes {@link AdminAbuseReportNotificationRecipientUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAbuseReportNotificationRecipientUpdateRequestJson extends RequestType<AdminAbuseReportNotificationRecipientUpdateRequest> {

    static final AdminAbuseReportNotificationRecipientUpdateRequestJson TYPE = new AdminAbuseReportNotificationRecipientUpdateRequestJson();

    private AdminAbuseReportNotificationRecipientUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAbuseReportNotificationRecipientUpdateRequest value) throws IOException {
        json.text("id", value.id());
        json.member("isActive", value.isActive(), Scalars.FLAG);
        json.text("name", value.name());
        json.member("method", value.method(), AbuseReportNotificationMethodJson.TYPE);
        json.text("userId", value.userId());
        json.text("systemWebhookId", value.systemWebhookId());
    }
}
