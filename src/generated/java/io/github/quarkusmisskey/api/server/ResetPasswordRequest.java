package io.github.quarkusmisskey.api.server;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code reset-password} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResetPasswordRequest(String token, String password) implements Body<ResetPasswordRequest> {

    public ResetPasswordRequest {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(password, "password");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResetPasswordRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "ResetPasswordRequest",
                "token,password",
                "[redacted]", "[redacted]");
    }

    private Object[] componentValues() {
        return new Object[] {token, password};
    }

    /** With what the lambda sets. */
    public static ResetPasswordRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ResetPasswordRequest}; what is not set is left out. */
    public static final class Builder {

        private String token;
        private String password;

        private Builder() {}

        public Builder token(String token) {
            this.token = token;
            return this;
        }

        public Builder password(String password) {
            this.password = password;
            return this;
        }

        public ResetPasswordRequest build() {
            return new ResetPasswordRequest(
                    token,
                    password);
        }
    }
}
