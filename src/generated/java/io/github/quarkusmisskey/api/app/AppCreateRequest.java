package io.github.quarkusmisskey.api.app;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code app/create} takes. A null member is left out.
 *
 * @param permission no two the same
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppCreateRequest(
        String name,
        String description,
        List<String> permission,
        String callbackUrl) implements Body<AppCreateRequest> {

    public AppCreateRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(permission, "permission");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AppCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AppCreateRequest",
                "name,description,permission,callbackUrl",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {name, description, permission, callbackUrl};
    }

    /** With what is required alone. */
    public static AppCreateRequest of(String name, String description, List<String> permission) {
        return new Builder(name, description, permission).build();
    }

    /** With what the lambda sets. */
    public static AppCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String name, String description, List<String> permission) {
        return new Builder(name, description, permission);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(name, description, permission);
        copy.callbackUrl = callbackUrl;
        return copy;
    }

    /** Collects the components of a {@link AppCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String name;
        private String description;
        private List<String> permission;
        private String callbackUrl;

        private Builder() {}

        private Builder(String name, String description, List<String> permission) {
            this.name = name;
            this.description = description;
            this.permission = permission;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder description(String description) {
            this.description = description;
            return this;
        }

        public Builder permission(List<String> permission) {
            this.permission = permission;
            return this;
        }

        public Builder permission(String... permission) {
            return permission(List.of(permission));
        }

        public Builder callbackUrl(String callbackUrl) {
            this.callbackUrl = callbackUrl;
            return this;
        }

        public AppCreateRequest build() {
            return new AppCreateRequest(
                    name,
                    description,
                    permission,
                    callbackUrl);
        }
    }
}
