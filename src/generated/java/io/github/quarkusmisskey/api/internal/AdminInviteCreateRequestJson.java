package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.invite.AdminInviteCreateRequest;

/** Reads and writes {@link AdminInviteCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminInviteCreateRequestJson extends RequestType<AdminInviteCreateRequest> {

    static final AdminInviteCreateRequestJson TYPE = new AdminInviteCreateRequestJson();

    private AdminInviteCreateRequestJson() {}

    @Override
    public void members(JsonOut json, AdminInviteCreateRequest value) throws IOException {
        json.member("count", value.count(), Scalars.INTEGER);
        json.member("expiresAt", value.expiresAt(), Scalars.INSTANT);
    }
}
