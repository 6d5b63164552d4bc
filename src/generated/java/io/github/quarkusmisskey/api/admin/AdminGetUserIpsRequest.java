package io.github.quarkusmisskey.api.admin;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/get-user-ips} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminGetUserIpsRequest(String userId) implements Body<AdminGetUserIpsRequest> {

    public AdminGetUserIpsRequest {
        Objects.requireNonNull(userId, "userId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminGetUserIpsRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminGetUserIpsRequest",
                "userId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {userId};
    }

    /** With what the lambda sets. */
    public static AdminGetUserIpsRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminGetUserIpsRequest}; what is not set is left out. */
    public static final class Builder {

        private String userId;

        private Builder() {}

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public AdminGetUserIpsRequest build() {
            return new AdminGetUserIpsRequest(
                    userId);
        }
    }
}
