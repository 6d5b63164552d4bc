package io.github.quarkusmisskey.api.server;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code request-reset-password} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestResetPasswordRequest(
        String username,
        String email) implements Body<RequestResetPasswordRequest> {

    public RequestResetPasswordRequest {
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(email, "email");
    }
}
