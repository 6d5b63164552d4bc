package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.federation.AdminFederationDeleteAllFilesRequest;

/** Reads and writes {@link AdminFederationDeleteAllFilesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminFederationDeleteAllFilesRequestJson extends RequestType<AdminFederationDeleteAllFilesRequest> {

    static final AdminFederationDeleteAllFilesRequestJson TYPE = new AdminFederationDeleteAllFilesRequestJson();

    private AdminFederationDeleteAllFilesRequestJson() {}

    @Override
    public void members(JsonOut json, AdminFederationDeleteAllFilesRequest value) throws IOException {
        json.text("host", value.host());
    }
}
