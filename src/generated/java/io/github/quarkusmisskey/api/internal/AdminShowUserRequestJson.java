package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.AdminShowUserRequest;

/** Reads and writes {@link AdminShowUserRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminShowUserRequestJson extends RequestType<AdminShowUserRequest> {

    static final AdminShowUserRequestJson TYPE = new AdminShowUserRequestJson();

    private AdminShowUserRequestJson() {}

    @Override
    public void members(JsonOut json, AdminShowUserRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
