package io.github.quarkusmisskey.api.i;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;

/**
 * What {@code i/update-email} takes. A null member is left out.
 *
 * @param email left out if null, cleared by {@code Patch.clear()}
 * @param token left out if null, cleared by {@code Patch.clear()}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IUpdateEmailRequest(
        String password,
        Patch<String> email,
        Patch<String> token) implements Body<IUpdateEmailRequest> {

    public IUpdateEmailRequest {
        Objects.requireNonNull(password, "password");
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "IUpdateEmailRequest[password=[redacted]"
                + ", email=" + email
                + ", token=[redacted]"
                + "]";
    }

    /** With what is required alone. */
    public static IUpdateEmailRequest of(String password) {
        return new IUpdateEmailRequest(password, null, null);
    }
}
