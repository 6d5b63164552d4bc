package io.github.quarkusmisskey.api.admin.roles;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/roles/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminRolesShowRequest(String roleId) implements Body<AdminRolesShowRequest> {

    public AdminRolesShowRequest {
        Objects.requireNonNull(roleId, "roleId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminRolesShowRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminRolesShowRequest",
                "roleId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {roleId};
    }

    /** With what the lambda sets. */
    public static AdminRolesShowRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminRolesShowRequest}; what is not set is left out. */
    public static final class Builder {

        private String roleId;

        private Builder() {}

        public Builder roleId(String roleId) {
            this.roleId = roleId;
            return this;
        }

        public AdminRolesShowRequest build() {
            return new AdminRolesShowRequest(
                    roleId);
        }
    }
}
