package io.github.quarkusmisskey.api.i.twofactor;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code i/2fa/update-key} takes. A null member is left out.
 *
 * @param name 1 to 30 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ITwoFactorUpdateKeyRequest(
        String name,
        String credentialId) implements Body<ITwoFactorUpdateKeyRequest> {

    public ITwoFactorUpdateKeyRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(credentialId, "credentialId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ITwoFactorUpdateKeyRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ITwoFactorUpdateKeyRequest",
                "name,credentialId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {name, credentialId};
    }

    /** With what the lambda sets. */
    public static ITwoFactorUpdateKeyRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ITwoFactorUpdateKeyRequest}; what is not set is left out. */
    public static final class Builder {

        private String name;
        private String credentialId;

        private Builder() {}

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder credentialId(String credentialId) {
            this.credentialId = credentialId;
            return this;
        }

        public ITwoFactorUpdateKeyRequest build() {
            return new ITwoFactorUpdateKeyRequest(
                    name,
                    credentialId);
        }
    }
}
