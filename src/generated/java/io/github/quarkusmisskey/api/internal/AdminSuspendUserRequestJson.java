package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.AdminSuspendUserRequest;

/** Reads and writes {@link AdminSuspendUserRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminSuspendUserRequestJson extends RequestType<AdminSuspendUserRequest> {

    static final AdminSuspendUserRequestJson TYPE = new AdminSuspendUserRequestJson();

    private AdminSuspendUserRequestJson() {}

    @Override
    public void members(JsonOut json, AdminSuspendUserRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
