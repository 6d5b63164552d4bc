package io.github.quarkusmisskey.api.i;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code i/regenerate-token} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IRegenerateTokenRequest(String password) implements Body<IRegenerateTokenRequest> {

    public IRegenerateTokenRequest {
        Objects.requireNonNull(password, "password");
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "IRegenerateTokenRequest[password=[redacted]"
                + "]";
    }
}
