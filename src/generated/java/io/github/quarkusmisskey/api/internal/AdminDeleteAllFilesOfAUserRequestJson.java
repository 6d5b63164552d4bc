package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.AdminDeleteAllFilesOfAUserRequest;

/** Reads and writes {@link AdminDeleteAllFilesOfAUserRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminDeleteAllFilesOfAUserRequestJson extends RequestType<AdminDeleteAllFilesOfAUserRequest> {

    static final AdminDeleteAllFilesOfAUserRequestJson TYPE = new AdminDeleteAllFilesOfAUserRequestJson();

    private AdminDeleteAllFilesOfAUserRequestJson() {}

    @Override
    public void members(JsonOut json, AdminDeleteAllFilesOfAUserRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
