package io.github.quarkusmisskey.api.server;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code verify-email} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerifyEmailRequest(String code) implements Body<VerifyEmailRequest> {

    public VerifyEmailRequest {
        Objects.requireNonNull(code, "code");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyEmailRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "VerifyEmailRequest",
                "code",
                "[redacted]");
    }

    private Object[] componentValues() {
        return new Object[] {code};
    }

    /** With what the lambda sets. */
    public static VerifyEmailRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link VerifyEmailRequest}; what is not set is left out. */
    public static final class Builder {

        private String code;

        private Builder() {}

        public Builder code(String code) {
            this.code = code;
            return this;
        }

        public VerifyEmailRequest build() {
            return new VerifyEmailRequest(
                    code);
        }
    }
}
