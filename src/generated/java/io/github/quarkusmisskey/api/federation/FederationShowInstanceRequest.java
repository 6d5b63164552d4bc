package io.github.quarkusmisskey.api.federation;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code federation/show-instance} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FederationShowInstanceRequest(String host) implements Body<FederationShowInstanceRequest> {

    public FederationShowInstanceRequest {
        Objects.requireNonNull(host, "host");
    }
}
