package io.github.quarkusmisskey.api.i.twofactor;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code i/2fa/register-key} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ITwoFactorRegisterKeyRequest(
        String password,
        String token) implements Body<ITwoFactorRegisterKeyRequest> {

    public ITwoFactorRegisterKeyRequest {
        Objects.requireNonNull(password, "password");
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "ITwoFactorRegisterKeyRequest[password=[redacted]"
                + ", token=[redacted]"
                + "]";
    }

    /** With what is required alone. */
    public static ITwoFactorRegisterKeyRequest of(String password) {
        return new ITwoFactorRegisterKeyRequest(password, null);
    }
}
