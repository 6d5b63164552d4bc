package io.github.quarkusmisskey.api.i.twofactor;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code i/2fa/remove-key} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ITwoFactorRemoveKeyRequest(
        String password,
        String token,
        String credentialId) implements Body<ITwoFactorRemoveKeyRequest> {

    public ITwoFactorRemoveKeyRequest {
        Objects.requireNonNull(password, "password");
        Objects.requireNonNull(credentialId, "credentialId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ITwoFactorRemoveKeyRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "ITwoFactorRemoveKeyRequest",
                "password,token,credentialId",
                "[redacted]", "[redacted]", credentialId);
    }

    private Object[] componentValues() {
        return new Object[] {password, token, credentialId};
    }

    /** With what is required alone. */
    public static ITwoFactorRemoveKeyRequest of(String password, String credentialId) {
        return new ITwoFactorRemoveKeyRequest(password, null, credentialId);
    }

    /** With what the lambda sets. */
    public static ITwoFactorRemoveKeyRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ITwoFactorRemoveKeyRequest}; what is not set is left out. */
    public static final class Builder {

        private String password;
        private String token;
        private String credentialId;

        private Builder() {}

        public Builder password(String password) {
            this.password = password;
            return this;
        }

        public Builder token(String token) {
            this.token = token;
            return this;
        }

        public Builder credentialId(String credentialId) {
            this.credentialId = credentialId;
            return this;
        }

        public ITwoFactorRemoveKeyRequest build() {
            return new ITwoFactorRemoveKeyRequest(
                    password,
                    token,
                    credentialId);
        }
    }
}
