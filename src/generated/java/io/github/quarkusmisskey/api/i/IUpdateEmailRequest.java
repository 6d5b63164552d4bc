package io.github.quarkusmisskey.api.i;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;

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

    @Override
    public boolean equals(Object other) {
        return other instanceof IUpdateEmailRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "IUpdateEmailRequest",
                "password,email,token",
                "[redacted]", email, "[redacted]");
    }

    private Object[] componentValues() {
        return new Object[] {password, email, token};
    }

    /** With what is required alone. */
    public static IUpdateEmailRequest of(String password) {
        return new IUpdateEmailRequest(password, null, null);
    }

    /** With what the lambda sets. */
    public static IUpdateEmailRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link IUpdateEmailRequest}; what is not set is left out. */
    public static final class Builder {

        private String password;
        private Patch<String> email;
        private Patch<String> token;

        private Builder() {}

        public Builder password(String password) {
            this.password = password;
            return this;
        }

        public Builder email(String email) {
            this.email = Patch.of(email);
            return this;
        }

        public Builder clearEmail() {
            this.email = Patch.clear();
            return this;
        }

        public Builder token(String token) {
            this.token = Patch.of(token);
            return this;
        }

        public Builder clearToken() {
            this.token = Patch.clear();
            return this;
        }

        public IUpdateEmailRequest build() {
            return new IUpdateEmailRequest(
                    password,
                    email,
                    token);
        }
    }
}
