package io.github.quarkusmisskey.api.federation;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code federation/update-remote-user} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FederationUpdateRemoteUserRequest(
        String userId) implements Body<FederationUpdateRemoteUserRequest> {

    public FederationUpdateRemoteUserRequest {
        Objects.requireNonNull(userId, "userId");
    }
}
