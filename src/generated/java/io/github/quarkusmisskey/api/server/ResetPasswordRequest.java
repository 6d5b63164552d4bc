package io.github.quarkusmisskey.api.server;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code reset-password} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResetPasswordRequest(String token, String password) implements Body<ResetPasswordRequest> {

    public ResetPasswordRequest {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(password, "password");
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "ResetPasswordRequest[token=[redacted]"
                + ", password=[redacted]"
                + "]";
    }
}
