package io.github.quarkusmisskey.api.i;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

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

    @Override
    public boolean equals(Object other) {
        return other instanceof IChangePasswordRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "IChangePasswordRequest",
                "currentPassword,newPassword,token",
                "[redacted]", "[redacted]", "[redacted]");
    }

    private Object[] componentValues() {
        return new Object[] {currentPassword, newPassword, token};
    }

    /** With what is required alone. */
    public static IChangePasswordRequest of(String currentPassword, String newPassword) {
        return new IChangePasswordRequest(currentPassword, newPassword, null);
    }

    /** With what the lambda sets. */
    public static IChangePasswordRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link IChangePasswordRequest}; what is not set is left out. */
    public static final class Builder {

        private String currentPassword;
        private String newPassword;
        private String token;

        private Builder() {}

        public Builder currentPassword(String currentPassword) {
            this.currentPassword = currentPassword;
            return this;
        }

        public Builder newPassword(String newPassword) {
            this.newPassword = newPassword;
            return this;
        }

        public Builder token(String token) {
            this.token = token;
            return this;
        }

        public IChangePasswordRequest build() {
            return new IChangePasswordRequest(
                    currentPassword,
                    newPassword,
                    token);
        }
    }
}
