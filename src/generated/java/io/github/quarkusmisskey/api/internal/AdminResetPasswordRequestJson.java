package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.AdminResetPasswordRequest;

/** Reads and writes {@link AdminResetPasswordRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminResetPasswordRequestJson extends RequestType<AdminResetPasswordRequest> {

    static final AdminResetPasswordRequestJson TYPE = new AdminResetPasswordRequestJson();

    private AdminResetPasswordRequestJson() {}

    @Override
    public void members(JsonOut json, AdminResetPasswordRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
