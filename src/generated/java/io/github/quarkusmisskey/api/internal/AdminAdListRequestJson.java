package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.ad.AdminAdListRequest;

/** Reads and writes {@link AdminAdListRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAdListRequestJson extends RequestType<AdminAdListRequest> {

    static final AdminAdListRequestJson TYPE = new AdminAdListRequestJson();

    private AdminAdListRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAdListRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("publishing", value.publishing(), Scalars.FLAG);
    }

    @Override
    public Number limit(AdminAdListRequest request) {
        return request.limit();
    }
}
