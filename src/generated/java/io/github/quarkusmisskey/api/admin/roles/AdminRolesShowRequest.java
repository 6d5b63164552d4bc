package io.github.quarkusmisskey.api.admin.roles;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/roles/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminRolesShowRequest(String roleId) implements Body<AdminRolesShowRequest> {

    public AdminRolesShowRequest {
        Objects.requireNonNull(roleId, "roleId");
    }
}
