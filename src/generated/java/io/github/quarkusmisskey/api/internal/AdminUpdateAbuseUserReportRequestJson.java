package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.AdminUpdateAbuseUserReportRequest;

/** Reads and writes {@link AdminUpdateAbuseUserReportRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminUpdateAbuseUserReportRequestJson extends RequestType<AdminUpdateAbuseUserReportRequest> {

    static final AdminUpdateAbuseUserReportRequestJson TYPE = new AdminUpdateAbuseUserReportRequestJson();

    private AdminUpdateAbuseUserReportRequestJson() {}

    @Override
    public void members(JsonOut json, AdminUpdateAbuseUserReportRequest value) throws IOException {
        json.text("reportId", value.reportId());
        json.text("moderationNote", value.moderationNote());
    }
}
