package io.github.quarkusmisskey.api.admin.roles;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/roles/update-default-policies} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminRolesUpdateDefaultPoliciesRequest(
        Object policies) implements Body<AdminRolesUpdateDefaultPoliciesRequest> {

    public AdminRolesUpdateDefaultPoliciesRequest {
        Objects.requireNonNull(policies, "policies");
    }
}
