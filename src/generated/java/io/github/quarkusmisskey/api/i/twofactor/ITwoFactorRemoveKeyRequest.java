package io.github.quarkusmisskey.api.i.twofactor;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code i/2fa/remove-key} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ITwoFactorRemoveKeyRequest(
        String password,
        String token,
        String credentialId) implements Body<ITwoFactorRemoveKeyRequest> {

    public ITwoFactorRemoveKeyRequest {
        Objects.requireNonNull(password, "password");
        Objects.requireNonNull(credentialId, "credentialId");
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "ITwoFactorRemoveKeyRequest[password=[redacted]"
                + ", token=[redacted]"
                + ", credentialId=" + credentialId
                + "]";
    }

    /** With what is required alone. */
    public static ITwoFactorRemoveKeyRequest of(String password, String credentialId) {
        return new ITwoFactorRemoveKeyRequest(password, null, credentialId);
    }
}
