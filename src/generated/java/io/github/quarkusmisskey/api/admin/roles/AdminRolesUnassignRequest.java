package io.github.quarkusmisskey.api.admin.roles;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/roles/unassign} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminRolesUnassignRequest(
        String roleId,
        String userId) implements Body<AdminRolesUnassignRequest> {

    public AdminRolesUnassignRequest {
        Objects.requireNonNull(roleId, "roleId");
        Objects.requireNonNull(userId, "userId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminRolesUnassignRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminRolesUnassignRequest",
                "roleId,userId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {roleId, userId};
    }

    /** With what the lambda sets. */
    public static AdminRolesUnassignRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminRolesUnassignRequest}; what is not set is left out. */
    public static final class Builder {

        private String roleId;
        private String userId;

        private Builder() {}

        public Builder roleId(String roleId) {
            this.roleId = roleId;
            return this;
        }

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public AdminRolesUnassignRequest build() {
            return new AdminRolesUnassignRequest(
                    roleId,
                    userId);
        }
    }
}
