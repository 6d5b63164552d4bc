package io.github.quarkusmisskey.api.i;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code i/regenerate-token} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IRegenerateTokenRequest(String password) implements Body<IRegenerateTokenRequest> {

    public IRegenerateTokenRequest {
        Objects.requireNonNull(password, "password");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IRegenerateTokenRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "IRegenerateTokenRequest",
                "password",
                "[redacted]");
    }

    private Object[] componentValues() {
        return new Object[] {password};
    }

    /** With what the lambda sets. */
    public static IRegenerateTokenRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link IRegenerateTokenRequest}; what is not set is left out. */
    public static final class Builder {

        private String password;

        private Builder() {}

        public Builder password(String password) {
            this.password = password;
            return this;
        }

        public IRegenerateTokenRequest build() {
            return new IRegenerateTokenRequest(
                    password);
        }
    }
}
