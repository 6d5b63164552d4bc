package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.accounts.AdminAccountsCreateRequest;

/** Reads and writes {@link AdminAccountsCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAccountsCreateRequestJson extends RequestType<AdminAccountsCreateRequest> {

    static final AdminAccountsCreateRequestJson TYPE = new AdminAccountsCreateRequestJson();

    private AdminAccountsCreateRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAccountsCreateRequest value) throws IOException {
        json.text("username", value.username());
        json.text("password", value.password());
        json.text("setupPassword", value.setupPassword());
    }
}
