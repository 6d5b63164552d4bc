package io.github.quarkusmisskey.api.i.twofactor;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code i/2fa/done} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ITwoFactorDoneRequest(String token) implements Body<ITwoFactorDoneRequest> {

    public ITwoFactorDoneRequest {
        Objects.requireNonNull(token, "token");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ITwoFactorDoneRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "ITwoFactorDoneRequest",
                "token",
                "[redacted]");
    }

    private Object[] componentValues() {
        return new Object[] {token};
    }

    /** With what the lambda sets. */
    public static ITwoFactorDoneRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ITwoFactorDoneRequest}; what is not set is left out. */
    public static final class Builder {

        private String token;

        private Builder() {}

        public Builder token(String token) {
            this.token = token;
            return this;
        }

        public ITwoFactorDoneRequest build() {
            return new ITwoFactorDoneRequest(
                    token);
        }
    }
}
