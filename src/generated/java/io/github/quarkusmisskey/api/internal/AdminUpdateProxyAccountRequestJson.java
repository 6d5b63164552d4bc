package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.AdminUpdateProxyAccountRequest;

/** Reads and writes {@link AdminUpdateProxyAccountRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminUpdateProxyAccountRequestJson extends RequestType<AdminUpdateProxyAccountRequest> {

    static final AdminUpdateProxyAccountRequestJson TYPE = new AdminUpdateProxyAccountRequestJson();

    private AdminUpdateProxyAccountRequestJson() {}

    @Override
    public void members(JsonOut json, AdminUpdateProxyAccountRequest value) throws IOException {
        json.patch("description", value.description(), Scalars.TEXT);
    }
}
