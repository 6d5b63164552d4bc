package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.federation.AdminFederationRemoveAllFollowingRequest;

/** Reads and writes {@link AdminFederationRemoveAllFollowingRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminFederationRemoveAllFollowingRequestJson extends RequestType<AdminFederationRemoveAllFollowingRequest> {

    static final AdminFederationRemoveAllFollowingRequestJson TYPE = new AdminFederationRemoveAllFollowingRequestJson();

    private AdminFederationRemoveAllFollowingRequestJson() {}

    @Override
    public void members(JsonOut json, AdminFederationRemoveAllFollowingRequest value) throws IOException {
        json.text("host", value.host());
    }
}
