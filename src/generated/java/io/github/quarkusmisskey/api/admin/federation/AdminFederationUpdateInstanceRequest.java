package io.github.quarkusmisskey.api.admin.federation;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/federation/update-instance} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminFederationUpdateInstanceRequest(
        String host,
        Boolean isSuspended,
        String moderationNote) implements Body<AdminFederationUpdateInstanceRequest> {

    public AdminFederationUpdateInstanceRequest {
        Objects.requireNonNull(host, "host");
    }

    /** With what is required alone. */
    public static AdminFederationUpdateInstanceRequest of(String host) {
        return new AdminFederationUpdateInstanceRequest(host, null, null);
    }
}
