package io.github.quarkusmisskey.api.roles;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code roles/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RolesShowRequest(String roleId) implements Body<RolesShowRequest> {

    public RolesShowRequest {
        Objects.requireNonNull(roleId, "roleId");
    }
}
