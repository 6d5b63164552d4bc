package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.AdminUnsetUserAvatarRequest;

/** Reads and writes {@link AdminUnsetUserAvatarRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminUnsetUserAvatarRequestJson extends RequestType<AdminUnsetUserAvatarRequest> {

    static final AdminUnsetUserAvatarRequestJson TYPE = new AdminUnsetUserAvatarRequestJson();

    private AdminUnsetUserAvatarRequestJson() {}

    @Override
    public void members(JsonOut json, AdminUnsetUserAvatarRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
