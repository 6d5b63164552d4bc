package io.github.quarkusmisskey.api.auth.session;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code auth/session/generate} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuthSessionGenerateRequest(String appSecret) implements Body<AuthSessionGenerateRequest> {

    public AuthSessionGenerateRequest {
        Objects.requireNonNull(appSecret, "appSecret");
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "AuthSessionGenerateRequest[appSecret=[redacted]"
                + "]";
    }
}
