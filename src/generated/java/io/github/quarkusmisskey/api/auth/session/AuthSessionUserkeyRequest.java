package io.github.quarkusmisskey.api.auth.session;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code auth/session/userkey} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuthSessionUserkeyRequest(
        String appSecret,
        String token) implements Body<AuthSessionUserkeyRequest> {

    public AuthSessionUserkeyRequest {
        Objects.requireNonNull(appSecret, "appSecret");
        Objects.requireNonNull(token, "token");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuthSessionUserkeyRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "AuthSessionUserkeyRequest",
                "appSecret,token",
                "[redacted]", "[redacted]");
    }

    private Object[] componentValues() {
        return new Object[] {appSecret, token};
    }

    /** With what the lambda sets. */
    public static AuthSessionUserkeyRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AuthSessionUserkeyRequest}; what is not set is left out. */
    public static final class Builder {

        private String appSecret;
        private String token;

        private Builder() {}

        public Builder appSecret(String appSecret) {
            this.appSecret = appSecret;
            return this;
        }

        public Builder token(String token) {
            this.token = token;
            return this;
        }

        public AuthSessionUserkeyRequest build() {
            return new AuthSessionUserkeyRequest(
                    appSecret,
                    token);
        }
    }
}
