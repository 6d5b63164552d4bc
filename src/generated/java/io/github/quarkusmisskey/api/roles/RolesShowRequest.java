package io.github.quarkusmisskey.api.roles;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code roles/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RolesShowRequest(String roleId) implements Body<RolesShowRequest> {

    public RolesShowRequest {
        Objects.requireNonNull(roleId, "roleId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RolesShowRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "RolesShowRequest",
                "roleId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {roleId};
    }

    /** With what the lambda sets. */
    public static RolesShowRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link RolesShowRequest}; what is not set is left out. */
    public static final class Builder {

        private String roleId;

        private Builder() {}

        public Builder roleId(String roleId) {
            this.roleId = roleId;
            return this;
        }

        public RolesShowRequest build() {
            return new RolesShowRequest(
                    roleId);
        }
    }
}
