package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.AdminDeleteAccountRequest;

/** Reads and writes {@link AdminDeleteAccountRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminDeleteAccountRequestJson extends RequestType<AdminDeleteAccountRequest> {

    static final AdminDeleteAccountRequestJson TYPE = new AdminDeleteAccountRequestJson();

    private AdminDeleteAccountRequestJson() {}

    @Override
    public void members(JsonOut json, AdminDeleteAccountRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
