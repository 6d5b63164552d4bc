package io.github.quarkusmisskey.api.sw;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code sw/update-registration} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SwUpdateRegistrationRequest(
        String endpoint,
        Boolean sendReadMessage) implements Body<SwUpdateRegistrationRequest> {

    public SwUpdateRegistrationRequest {
        Objects.requireNonNull(endpoint, "endpoint");
    }

    /** With what is required alone. */
    public static SwUpdateRegistrationRequest of(String endpoint) {
        return new SwUpdateRegistrationRequest(endpoint, null);
    }
}
