package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.AdminForwardAbuseUserReportRequest;

/** Reads and writes {@link AdminForwardAbuseUserReportRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminForwardAbuseUserReportRequestJson extends RequestType<AdminForwardAbuseUserReportRequest> {

    static final AdminForwardAbuseUserReportRequestJson TYPE = new AdminForwardAbuseUserReportRequestJson();

    private AdminForwardAbuseUserReportRequestJson() {}

    @Override
    public void members(JsonOut json, AdminForwardAbuseUserReportRequest value) throws IOException {
        json.text("reportId", value.reportId());
    }
}
