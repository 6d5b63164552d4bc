package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.avatardecorations.AdminAvatarDecorationsListRequest;

/** Reads and writes {@link AdminAvatarDecorationsListRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAvatarDecorationsListRequestJson extends RequestType<AdminAvatarDecorationsListRequest> {

    static final AdminAvatarDecorationsListRequestJson TYPE = new AdminAvatarDecorationsListRequestJson();

    private AdminAvatarDecorationsListRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAvatarDecorationsListRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.text("userId", value.userId());
    }

    @Override
    public Number limit(AdminAvatarDecorationsListRequest request) {
        return request.limit();
    }
}
