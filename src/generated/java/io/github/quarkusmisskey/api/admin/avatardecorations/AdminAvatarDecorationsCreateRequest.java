package io.github.quarkusmisskey.api.admin.avatardecorations;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code admin/avatar-decorations/create} takes. A null member is left out.
 *
 * @param name at least 1 characters
 * @param url at least 1 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAvatarDecorationsCreateRequest(
        String name,
        String description,
        String url,
        List<String> roleIdsThatCanBeUsedThisDecoration,
        String category) implements Body<AdminAvatarDecorationsCreateRequest> {

    public AdminAvatarDecorationsCreateRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(url, "url");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminAvatarDecorationsCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminAvatarDecorationsCreateRequest",
                "name,description,url,roleIdsThatCanBeUsedThisDecoration,category",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {name, description, url, roleIdsThatCanBeUsedThisDecoration, category};
    }

    /** With what is required alone. */
    public static AdminAvatarDecorationsCreateRequest of(String name, String description, String url) {
        return new Builder(name, description, url).build();
    }

    /** With what the lambda sets. */
    public static AdminAvatarDecorationsCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String name, String description, String url) {
        return new Builder(name, description, url);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(name, description, url);
        copy.roleIdsThatCanBeUsedThisDecoration = roleIdsThatCanBeUsedThisDecoration;
        copy.category = category;
        return copy;
    }

    /** Collects the components of a {@link AdminAvatarDecorationsCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String name;
        private String description;
        private String url;
        private List<String> roleIdsThatCanBeUsedThisDecoration;
        private String category;

        private Builder() {}

        private Builder(String name, String description, String url) {
            this.name = name;
            this.description = description;
            this.url = url;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder description(String description) {
            this.description = description;
            return this;
        }

        public Builder url(String url) {
            this.url = url;
            return this;
        }

        public Builder roleIdsThatCanBeUsedThisDecoration(List<String> roleIdsThatCanBeUsedThisDecoration) {
            this.roleIdsThatCanBeUsedThisDecoration = roleIdsThatCanBeUsedThisDecoration;
            return this;
        }

        public Builder roleIdsThatCanBeUsedThisDecoration(String... roleIdsThatCanBeUsedThisDecoration) {
            return roleIdsThatCanBeUsedThisDecoration(List.of(roleIdsThatCanBeUsedThisDecoration));
        }

        public Builder category(String category) {
            this.category = category;
            return this;
        }

        public AdminAvatarDecorationsCreateRequest build() {
            return new AdminAvatarDecorationsCreateRequest(
                    name,
                    description,
                    url,
                    roleIdsThatCanBeUsedThisDecoration,
                    category);
        }
    }
}
