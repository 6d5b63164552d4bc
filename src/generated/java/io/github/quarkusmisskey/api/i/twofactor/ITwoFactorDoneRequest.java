package io.github.quarkusmisskey.api.i.twofactor;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code i/2fa/done} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ITwoFactorDoneRequest(String token) implements Body<ITwoFactorDoneRequest> {

    public ITwoFactorDoneRequest {
        Objects.requireNonNull(token, "token");
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "ITwoFactorDoneRequest[token=[redacted]"
                + "]";
    }
}
