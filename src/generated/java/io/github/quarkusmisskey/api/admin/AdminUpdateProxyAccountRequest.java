package io.github.quarkusmisskey.api.admin;

import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code admin/update-proxy-account} takes. A null member is left out.
 *
 * @param description 1 to 1500 characters, left out if null, cleared by {@code Patch.clear()}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminUpdateProxyAccountRequest(
        Patch<String> description) implements Body<AdminUpdateProxyAccountRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminUpdateProxyAccountRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminUpdateProxyAccountRequest",
                "description",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {description};
    }

    /** With what the lambda sets. */
    public static AdminUpdateProxyAccountRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminUpdateProxyAccountRequest}; what is not set is left out. */
    public static final class Builder {

        private Patch<String> description;

        private Builder() {}

        public Builder description(String description) {
            this.description = Patch.of(description);
            return this;
        }

        public Builder clearDescription() {
            this.description = Patch.clear();
            return this;
        }

        public AdminUpdateProxyAccountRequest build() {
            return new AdminUpdateProxyAccountRequest(
                    description);
        }
    }
}
