package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.AdminUnsetUserBannerRequest;

/** Reads and writes {@link AdminUnsetUserBannerRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminUnsetUserBannerRequestJson extends RequestType<AdminUnsetUserBannerRequest> {

    static final AdminUnsetUserBannerRequestJson TYPE = new AdminUnsetUserBannerRequestJson();

    private AdminUnsetUserBannerRequestJson() {}

    @Override
    public void members(JsonOut json, AdminUnsetUserBannerRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
