package io.github.quarkusmisskey.api.i;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code i/delete-account} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IDeleteAccountRequest(String password, String token) implements Body<IDeleteAccountRequest> {

    public IDeleteAccountRequest {
        Objects.requireNonNull(password, "password");
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "IDeleteAccountRequest[password=[redacted]"
                + ", token=[redacted]"
                + "]";
    }

    /** With what is required alone. */
    public static IDeleteAccountRequest of(String password) {
        return new IDeleteAccountRequest(password, null);
    }
}
