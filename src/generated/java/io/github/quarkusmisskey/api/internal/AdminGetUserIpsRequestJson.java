package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.AdminGetUserIpsRequest;

/** Reads and writes {@link AdminGetUserIpsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminGetUserIpsRequestJson extends RequestType<AdminGetUserIpsRequest> {

    static final AdminGetUserIpsRequestJson TYPE = new AdminGetUserIpsRequestJson();

    private AdminGetUserIpsRequestJson() {}

    @Override
    public void members(JsonOut json, AdminGetUserIpsRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
