package io.github.quarkusmisskey.api.federation;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code federation/update-remote-user} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FederationUpdateRemoteUserRequest(
        String userId) implements Body<FederationUpdateRemoteUserRequest> {

    public FederationUpdateRemoteUserRequest {
        Objects.requireNonNull(userId, "userId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FederationUpdateRemoteUserRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "FederationUpdateRemoteUserRequest",
                "userId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {userId};
    }

    /** With what the lambda sets. */
    public static FederationUpdateRemoteUserRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link FederationUpdateRemoteUserRequest}; what is not set is left out. */
    public static final class Builder {

        private String userId;

        private Builder() {}

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public FederationUpdateRemoteUserRequest build() {
            return new FederationUpdateRemoteUserRequest(
                    userId);
        }
    }
}
