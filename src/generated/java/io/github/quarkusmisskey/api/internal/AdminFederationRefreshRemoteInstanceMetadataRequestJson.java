package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.federation.AdminFederationRefreshRemoteInstanceMetadataRequest;

/** Reads and writes {@link AdminFederationRefreshRemoteInstanceMetadataRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminFederationRefreshRemoteInstanceMetadataRequestJson extends RequestType<AdminFederationRefreshRemoteInstanceMetadataRequest> {

    static final AdminFederationRefreshRemoteInstanceMetadataRequestJson TYPE = new AdminFederationRefreshRemoteInstanceMetadataRequestJson();

    private AdminFederationRefreshRemoteInstanceMetadataRequestJson() {}

    @Override
    public void members(JsonOut json, AdminFederationRefreshRemoteInstanceMetadataRequest value) throws IOException {
        json.text("host", value.host());
    }
}
