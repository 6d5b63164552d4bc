package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.AdminUnsuspendUserRequest;

/** Reads and writes {@link AdminUnsuspendUserRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminUnsuspendUserRequestJson extends RequestType<AdminUnsuspendUserRequest> {

    static final AdminUnsuspendUserRequestJson TYPE = new AdminUnsuspendUserRequestJson();

    private AdminUnsuspendUserRequestJson() {}

    @Override
    public void members(JsonOut json, AdminUnsuspendUserRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
