package io.github.quarkusmisskey.api.i.twofactor;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code i/2fa/unregister} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ITwoFactorUnregisterRequest(
        String password,
        String token) implements Body<ITwoFactorUnregisterRequest> {

    public ITwoFactorUnregisterRequest {
        Objects.requireNonNull(password, "password");
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "ITwoFactorUnregisterRequest[password=[redacted]"
                + ", token=[redacted]"
                + "]";
    }

    /** With what is required alone. */
    public static ITwoFactorUnregisterRequest of(String password) {
        return new ITwoFactorUnregisterRequest(password, null);
    }
}
