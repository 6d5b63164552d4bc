package io.github.quarkusmisskey.api.server;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code endpoint} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EndpointRequest(String endpoint) implements Body<EndpointRequest> {

    public EndpointRequest {
        Objects.requireNonNull(endpoint, "endpoint");
    }
}
