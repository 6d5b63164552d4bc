package io.github.quarkusmisskey.api.admin.roles;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/roles/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminRolesDeleteRequest(String roleId) implements Body<AdminRolesDeleteRequest> {

    public AdminRolesDeleteRequest {
        Objects.requireNonNull(roleId, "roleId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminRolesDeleteRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminRolesDeleteRequest",
                "roleId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {roleId};
    }

    /** With what the lambda sets. */
    public static AdminRolesDeleteRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminRolesDeleteRequest}; what is not set is left out. */
    public static final class Builder {

        private String roleId;

        private Builder() {}

        public Builder roleId(String roleId) {
            this.roleId = roleId;
            return this;
        }

        public AdminRolesDeleteRequest build() {
            return new AdminRolesDeleteRequest(
                    roleId);
        }
    }
}
