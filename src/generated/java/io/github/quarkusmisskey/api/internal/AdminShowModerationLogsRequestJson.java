package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.AdminShowModerationLogsRequest;

/** Reads and writes {@link AdminShowModerationLogsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminShowModerationLogsRequestJson extends RequestType<AdminShowModerationLogsRequest> {

    static final AdminShowModerationLogsRequestJson TYPE = new AdminShowModerationLogsRequestJson();

    private AdminShowModerationLogsRequestJson() {}

    @Override
    public void members(JsonOut json, AdminShowModerationLogsRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.text("type", value.type());
        json.text("userId", value.userId());
        json.text("search", value.search());
    }

    @Override
    public Number limit(AdminShowModerationLogsRequest request) {
        return request.limit();
    }
}
