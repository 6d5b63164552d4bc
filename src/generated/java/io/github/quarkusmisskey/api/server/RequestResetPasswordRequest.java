package io.github.quarkusmisskey.api.server;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code request-reset-password} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestResetPasswordRequest(
        String username,
        String email) implements Body<RequestResetPasswordRequest> {

    public RequestResetPasswordRequest {
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(email, "email");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RequestResetPasswordRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "RequestResetPasswordRequest",
                "username,email",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {username, email};
    }

    /** With what the lambda sets. */
    public static RequestResetPasswordRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link RequestResetPasswordRequest}; what is not set is left out. */
    public static final class Builder {

        private String username;
        private String email;

        private Builder() {}

        public Builder username(String username) {
            this.username = username;
            return this;
        }

        public Builder email(String email) {
            this.email = email;
            return this;
        }

        public RequestResetPasswordRequest build() {
            return new RequestResetPasswordRequest(
                    username,
                    email);
        }
    }
}
