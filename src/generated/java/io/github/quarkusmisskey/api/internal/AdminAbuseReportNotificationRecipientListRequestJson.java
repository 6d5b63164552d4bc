package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.abusereport.notificationrecipient.AdminAbuseReportNotificationRecipientListRequest;

/** Reads and writes {@link AdminAbuseReportNotificationRecipientListRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAbuseReportNotificationRecipientListRequestJson extends RequestType<AdminAbuseReportNotificationRecipientListRequest> {

    static final AdminAbuseReportNotificationRecipientListRequestJson TYPE = new AdminAbuseReportNotificationRecipientListRequestJson();

    private AdminAbuseReportNotificationRecipientListRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAbuseReportNotificationRecipientListRequest value) throws IOException {
        json.member("method", value.method(), ListType.of(AbuseReportNotificationMethodJson.TYPE));
    }
}
