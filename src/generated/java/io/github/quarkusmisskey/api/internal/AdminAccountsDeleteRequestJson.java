package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.accounts.AdminAccountsDeleteRequest;

/** Reads and writes {@link AdminAccountsDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAccountsDeleteRequestJson extends RequestType<AdminAccountsDeleteRequest> {

    static final AdminAccountsDeleteRequestJson TYPE = new AdminAccountsDeleteRequestJson();

    private AdminAccountsDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAccountsDeleteRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
