package io.github.quarkusmisskey.api.auth;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code auth/accept} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuthAcceptRequest(String token) implements Body<AuthAcceptRequest> {

    public AuthAcceptRequest {
        Objects.requireNonNull(token, "token");
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "AuthAcceptRequest[token=[redacted]"
                + "]";
    }
}
