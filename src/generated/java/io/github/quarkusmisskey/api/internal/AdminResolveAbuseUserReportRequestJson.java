package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.AdminResolveAbuseUserReportRequest;

/** Reads and writes {@link AdminResolveAbuseUserReportRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminResolveAbuseUserReportRequestJson extends RequestType<AdminResolveAbuseUserReportRequest> {

    static final AdminResolveAbuseUserReportRequestJson TYPE = new AdminResolveAbuseUserReportRequestJson();

    private AdminResolveAbuseUserReportRequestJson() {}

    @Override
    public void members(JsonOut json, AdminResolveAbuseUserReportRequest value) throws IOException {
        json.text("reportId", value.reportId());
        json.member("resolvedAs", value.resolvedAs(), AbuseReportResolutionJson.TYPE);
    }
}
