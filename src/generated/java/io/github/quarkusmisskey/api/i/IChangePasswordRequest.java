package io.github.quarkusmisskey.api.i;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code i/change-password} takes. A null member is left out.
 *
 * @param newPassword at least 1 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IChangePasswordRequest(
        String currentPassword,
        String newPassword,
        String token) implements Body<IChangePasswordRequest> {

    public IChangePasswordRequest {
        Objects.requireNonNull(currentPassword, "currentPassword");
        Objects.requireNonNull(newPassword, "newPassword");
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "IChangePasswordRequest[currentPassword=[redacted]"
                + ", newPassword=[redacted]"
                + ", token=[redacted]"
                + "]";
    }

    /** With what is required alone. */
    public static IChangePasswordRequest of(String currentPassword, String newPassword) {
        return new IChangePasswordRequest(currentPassword, newPassword, null);
    }
}
