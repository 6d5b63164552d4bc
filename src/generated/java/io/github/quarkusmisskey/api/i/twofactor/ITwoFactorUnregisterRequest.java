package io.github.quarkusmisskey.api.i.twofactor;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code i/2fa/unregister} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ITwoFactorUnregisterRequest(
        String password,
        String token) implements Body<ITwoFactorUnregisterRequest> {

    public ITwoFactorUnregisterRequest {
        Objects.requireNonNull(password, "password");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ITwoFactorUnregisterRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "ITwoFactorUnregisterRequest",
                "password,token",
                "[redacted]", "[redacted]");
    }

    private Object[] componentValues() {
        return new Object[] {password, token};
    }

    /** With what is required alone. */
    public static ITwoFactorUnregisterRequest of(String password) {
        return new ITwoFactorUnregisterRequest(password, null);
    }

    /** With what the lambda sets. */
    public static ITwoFactorUnregisterRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ITwoFactorUnregisterRequest}; what is not set is left out. */
    public static final class Builder {

        private String password;
        private String token;

        private Builder() {}

        public Builder password(String password) {
            this.password = password;
            return this;
        }

        public Builder token(String token) {
            this.token = token;
            return this;
        }

        public ITwoFactorUnregisterRequest build() {
            return new ITwoFactorUnregisterRequest(
                    password,
                    token);
        }
    }
}
