package io.github.quarkusmisskey.api.admin.federation;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/federation/delete-all-files} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminFederationDeleteAllFilesRequest(
        String host) implements Body<AdminFederationDeleteAllFilesRequest> {

    public AdminFederationDeleteAllFilesRequest {
        Objects.requireNonNull(host, "host");
    }
}
