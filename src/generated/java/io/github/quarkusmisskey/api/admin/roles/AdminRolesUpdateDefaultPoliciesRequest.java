package io.github.quarkusmisskey.api.admin.roles;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/roles/update-default-policies} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminRolesUpdateDefaultPoliciesRequest(
        Object policies) implements Body<AdminRolesUpdateDefaultPoliciesRequest> {

    public AdminRolesUpdateDefaultPoliciesRequest {
        Objects.requireNonNull(policies, "policies");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminRolesUpdateDefaultPoliciesRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminRolesUpdateDefaultPoliciesRequest",
                "policies",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {policies};
    }

    /** With what the lambda sets. */
    public static AdminRolesUpdateDefaultPoliciesRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminRolesUpdateDefaultPoliciesRequest}; what is not set is left out. */
    public static final class Builder {

        private Object policies;

        private Builder() {}

        public Builder policies(Object policies) {
            this.policies = policies;
            return this;
        }

        public AdminRolesUpdateDefaultPoliciesRequest build() {
            return new AdminRolesUpdateDefaultPoliciesRequest(
                    policies);
        }
    }
}
