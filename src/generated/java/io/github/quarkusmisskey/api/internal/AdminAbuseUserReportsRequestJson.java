package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.AdminAbuseUserReportsRequest;

/** Reads and writes {@link AdminAbuseUserReportsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAbuseUserReportsRequestJson extends RequestType<AdminAbuseUserReportsRequest> {

    static final AdminAbuseUserReportsRequestJson TYPE = new AdminAbuseUserReportsRequestJson();

    private AdminAbuseUserReportsRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAbuseUserReportsRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.text("state", value.state());
        json.member("reporterOrigin", value.reporterOrigin(), OriginJson.TYPE);
        json.member("targetUserOrigin", value.targetUserOrigin(), OriginJson.TYPE);
    }

    @Override
    public Number limit(AdminAbuseUserReportsRequest request) {
        return request.limit();
    }
}
