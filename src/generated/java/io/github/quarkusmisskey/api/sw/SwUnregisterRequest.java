package io.github.quarkusmisskey.api.sw;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code sw/unregister} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SwUnregisterRequest(String endpoint) implements Body<SwUnregisterRequest> {

    public SwUnregisterRequest {
        Objects.requireNonNull(endpoint, "endpoint");
    }
}
