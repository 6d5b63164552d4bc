package io.github.quarkusmisskey.api.server;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code verify-email} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerifyEmailRequest(String code) implements Body<VerifyEmailRequest> {

    public VerifyEmailRequest {
        Objects.requireNonNull(code, "code");
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "VerifyEmailRequest[code=[redacted]"
                + "]";
    }
}
