package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.federation.AdminFederationUpdateInstanceRequest;

/** Reads and writes {@link AdminFederationUpdateInstanceRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminFederationUpdateInstanceRequestJson extends RequestType<AdminFederationUpdateInstanceRequest> {

    static final AdminFederationUpdateInstanceRequestJson TYPE = new AdminFederationUpdateInstanceRequestJson();

    private AdminFederationUpdateInstanceRequestJson() {}

    @Override
    public void members(JsonOut json, AdminFederationUpdateInstanceRequest value) throws IOException {
        json.text("host", value.host());
        json.member("isSuspended", value.isSuspended(), Scalars.FLAG);
        json.text("moderationNote", value.moderationNote());
    }
}
