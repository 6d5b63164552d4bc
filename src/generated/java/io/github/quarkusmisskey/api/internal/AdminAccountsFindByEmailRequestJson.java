package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.accounts.AdminAccountsFindByEmailRequest;

/** Reads and writes {@link AdminAccountsFindByEmailRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAccountsFindByEmailRequestJson extends RequestType<AdminAccountsFindByEmailRequest> {

    static final AdminAccountsFindByEmailRequestJson TYPE = new AdminAccountsFindByEmailRequestJson();

    private AdminAccountsFindByEmailRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAccountsFindByEmailRequest value) throws IOException {
        json.text("email", value.email());
    }
}
