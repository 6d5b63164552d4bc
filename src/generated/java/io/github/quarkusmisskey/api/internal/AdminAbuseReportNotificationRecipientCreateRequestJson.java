package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient.AdminAbuseReportNotificationRecipientCreateRequest;

/** Reads and writes {@link AdminAbuseReportNotificationRecipientCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAbuseReportNotificationRecipientCreateRequestJson extends RequestType<AdminAbuseReportNotificationRecipientCreateRequest> {

    static final AdminAbuseReportNotificationRecipientCreateRequestJson TYPE = new AdminAbuseReportNotificationRecipientCreateRequestJson();

    private AdminAbuseReportNotificationRecipientCreateRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAbuseReportNotificationRecipientCreateRequest value) throws IOException {
        json.member("isActive", value.isActive(), Scalars.FLAG);
        json.text("name", value.name());
        json.member("method", value.method(), AbuseReportNotificationMethodJson.TYPE);
        json.text("userId", value.userId());
        json.text("systemWebhookId", value.systemWebhookId());
    }
}
