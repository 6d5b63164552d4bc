package io.github.quarkusmisskey.api.i.twofactor;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code i/2fa/update-key} takes. A null member is left out.
 *
 * @param name 1 to 30 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ITwoFactorUpdateKeyRequest(
        String name,
        String credentialId) implements Body<ITwoFactorUpdateKeyRequest> {

    public ITwoFactorUpdateKeyRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(credentialId, "credentialId");
    }
}
