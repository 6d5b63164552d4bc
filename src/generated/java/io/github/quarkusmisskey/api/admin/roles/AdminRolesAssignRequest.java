package io.github.quarkusmisskey.api.admin.roles;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

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

    /** With what is required alone. */
    public static AdminRolesAssignRequest of(String roleId, String userId) {
        return new AdminRolesAssignRequest(roleId, userId, null);
    }
}
