package io.github.quarkusmisskey.api.admin.federation;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/federation/refresh-remote-instance-metadata} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminFederationRefreshRemoteInstanceMetadataRequest(
        String host) implements Body<AdminFederationRefreshRemoteInstanceMetadataRequest> {

    public AdminFederationRefreshRemoteInstanceMetadataRequest {
        Objects.requireNonNull(host, "host");
    }
}
