package io.github.quarkusmisskey.api.auth.session;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code auth/session/generate} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuthSessionGenerateRequest(String appSecret) implements Body<AuthSessionGenerateRequest> {

    public AuthSessionGenerateRequest {
        Objects.requireNonNull(appSecret, "appSecret");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuthSessionGenerateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "AuthSessionGenerateRequest",
                "appSecret",
                "[redacted]");
    }

    private Object[] componentValues() {
        return new Object[] {appSecret};
    }

    /** With what the lambda sets. */
    public static AuthSessionGenerateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AuthSessionGenerateRequest}; what is not set is left out. */
    public static final class Builder {

        private String appSecret;

        private Builder() {}

        public Builder appSecret(String appSecret) {
            this.appSecret = appSecret;
            return this;
        }

        public AuthSessionGenerateRequest build() {
            return new AuthSessionGenerateRequest(
                    appSecret);
        }
    }
}
