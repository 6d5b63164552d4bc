package io.github.quarkusmisskey.api.auth.session;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code auth/session/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuthSessionShowRequest(String token) implements Body<AuthSessionShowRequest> {

    public AuthSessionShowRequest {
        Objects.requireNonNull(token, "token");
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "AuthSessionShowRequest[token=[redacted]"
                + "]";
    }
}
