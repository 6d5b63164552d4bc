package io.github.quarkusmisskey.api.admin.roles;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code admin/roles/assign} takes. A null member is left out.
 *
 * @param expiresAt milliseconds since 1970
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminRolesAssignRequest(
        String roleId,
        String userId,
        Long expiresAt) implements Body<AdminRolesAssignRequest> {

    public AdminRolesAssignRequest {
        Objects.requireNonNull(roleId, "roleId");
        Objects.requireNonNull(userId, "userId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminRolesAssignRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminRolesAssignRequest",
                "roleId,userId,expiresAt",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {roleId, userId, expiresAt};
    }

    /** With what is required alone. */
    public static AdminRolesAssignRequest of(String roleId, String userId) {
        return new AdminRolesAssignRequest(roleId, userId, null);
    }

    /** With what the lambda sets. */
    public static AdminRolesAssignRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminRolesAssignRequest}; what is not set is left out. */
    public static final class Builder {

        private String roleId;
        private String userId;
        private Long expiresAt;

        private Builder() {}

        public Builder roleId(String roleId) {
            this.roleId = roleId;
            return this;
        }

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public Builder expiresAt(long expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        public Builder expiresAt(Instant expiresAt) {
            return expiresAt(expiresAt.toEpochMilli());
        }

        public AdminRolesAssignRequest build() {
            return new AdminRolesAssignRequest(
                    roleId,
                    userId,
                    expiresAt);
        }
    }
}
