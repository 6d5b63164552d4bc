package io.github.quarkusmisskey.api.i.twofactor;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code i/2fa/password-less} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ITwoFactorPasswordLessRequest(Boolean value) implements Body<ITwoFactorPasswordLessRequest> {

    public ITwoFactorPasswordLessRequest {
        Objects.requireNonNull(value, "value");
    }
}
