package io.github.quarkusmisskey.api.i.twofactor;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code i/2fa/key-done} takes. A null member is left out.
 *
 * @param name 1 to 30 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ITwoFactorKeyDoneRequest(
        String password,
        String token,
        String name,
        Object credential) implements Body<ITwoFactorKeyDoneRequest> {

    public ITwoFactorKeyDoneRequest {
        Objects.requireNonNull(password, "password");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(credential, "credential");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ITwoFactorKeyDoneRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "ITwoFactorKeyDoneRequest",
                "password,token,name,credential",
                "[redacted]", "[redacted]", name, "[redacted]");
    }

    private Object[] componentValues() {
        return new Object[] {password, token, name, credential};
    }

    /** With what is required alone. */
    public static ITwoFactorKeyDoneRequest of(String password, String name, Object credential) {
        return new Builder(password, name, credential).build();
    }

    /** With what the lambda sets. */
    public static ITwoFactorKeyDoneRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String password, String name, Object credential) {
        return new Builder(password, name, credential);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(password, name, credential);
        copy.token = token;
        return copy;
    }

    /** Collects the components of a {@link ITwoFactorKeyDoneRequest}; what is not set is left out. */
    public static final class Builder {

        private String password;
        private String token;
        private String name;
        private Object credential;

        private Builder() {}

        private Builder(String password, String name, Object credential) {
            this.password = password;
            this.name = name;
            this.credential = credential;
        }

        public Builder password(String password) {
            this.password = password;
            return this;
        }

        public Builder token(String token) {
            this.token = token;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder credential(Object credential) {
            this.credential = credential;
            return this;
        }

        public ITwoFactorKeyDoneRequest build() {
            return new ITwoFactorKeyDoneRequest(
                    password,
                    token,
                    name,
                    credential);
        }
    }
}
