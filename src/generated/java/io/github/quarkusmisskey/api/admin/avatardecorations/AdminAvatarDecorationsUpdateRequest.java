package io.github.quarkusmisskey.api.admin.avatardecorations;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code admin/avatar-decorations/update} takes. A null member is left out.
 *
 * @param name at least 1 characters
 * @param url at least 1 characters
 * @param category left out if null, cleared by {@code Patch.clear()}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAvatarDecorationsUpdateRequest(
        String id,
        String name,
        String description,
        String url,
        List<String> roleIdsThatCanBeUsedThisDecoration,
        Patch<String> category) implements Body<AdminAvatarDecorationsUpdateRequest> {

    public AdminAvatarDecorationsUpdateRequest {
        Objects.requireNonNull(id, "id");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminAvatarDecorationsUpdateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminAvatarDecorationsUpdateRequest",
                "id,name,description,url,roleIdsThatCanBeUsedThisDecoration,category",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, name, description, url, roleIdsThatCanBeUsedThisDecoration, category};
    }

    /** With what is required alone. */
    public static AdminAvatarDecorationsUpdateRequest of(String id) {
        return new Builder(id).build();
    }

    /** With what the lambda sets. */
    public static AdminAvatarDecorationsUpdateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(id);
        copy.name = name;
        copy.description = description;
        copy.url = url;
        copy.roleIdsThatCanBeUsedThisDecoration = roleIdsThatCanBeUsedThisDecoration;
        copy.category = category;
        return copy;
    }

    /** Collects the components of a {@link AdminAvatarDecorationsUpdateRequest}; what is not set is left out. */
    public static final class Builder {

        private String id;
        private String name;
        private String description;
        private String url;
        private List<String> roleIdsThatCanBeUsedThisDecoration;
        private Patch<String> category;

        private Builder() {}

        private Builder(String id) {
            this.id = id;
        }

        public Builder id(String id) {
            this.id = id;
            return this;
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
            this.category = Patch.of(category);
            return this;
        }

        public Builder clearCategory() {
            this.category = Patch.clear();
            return this;
        }

        public AdminAvatarDecorationsUpdateRequest build() {
            return new AdminAvatarDecorationsUpdateRequest(
                    id,
                    name,
                    description,
                    url,
                    roleIdsThatCanBeUsedThisDecoration,
                    category);
        }
    }
}
