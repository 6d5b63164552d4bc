package io.github.quarkusmisskey.api.i.twofactor;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code i/2fa/password-less} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ITwoFactorPasswordLessRequest(Boolean value) implements Body<ITwoFactorPasswordLessRequest> {

    public ITwoFactorPasswordLessRequest {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ITwoFactorPasswordLessRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ITwoFactorPasswordLessRequest",
                "value",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {value};
    }

    /** With what the lambda sets. */
    public static ITwoFactorPasswordLessRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ITwoFactorPasswordLessRequest}; what is not set is left out. */
    public static final class Builder {

        private Boolean value;

        private Builder() {}

        public Builder value(boolean value) {
            this.value = value;
            return this;
        }

        public ITwoFactorPasswordLessRequest build() {
            return new ITwoFactorPasswordLessRequest(
                    value);
        }
    }
}
