package io.github.quarkusmisskey.api.admin.emoji;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code admin/emoji/update} takes. A null member is left out.
 *
 * @param category left out if null, cleared by {@code Patch.clear()}
 * @param license left out if null, cleared by {@code Patch.clear()}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminEmojiUpdateRequest(
        String id,
        String name,
        String fileId,
        Patch<String> category,
        List<String> aliases,
        Patch<String> license,
        Boolean isSensitive,
        Boolean localOnly,
        List<String> roleIdsThatCanBeUsedThisEmojiAsReaction) implements Body<AdminEmojiUpdateRequest> {

    public AdminEmojiUpdateRequest {
        if (id == null && name == null) {
            throw new IllegalArgumentException(
                    "AdminEmojiUpdateRequest needs id, or name");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminEmojiUpdateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminEmojiUpdateRequest",
                "id,name,fileId,category,aliases,license,isSensitive,localOnly,roleIdsThatCanBeUsedThisEmojiAsReaction",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, name, fileId, category, aliases, license, isSensitive, localOnly, roleIdsThatCanBeUsedThisEmojiAsReaction};
    }

    /** By id alone. */
    public static AdminEmojiUpdateRequest id(String id) {
        return new Builder().id(id).build();
    }

    /** By name alone. */
    public static AdminEmojiUpdateRequest name(String name) {
        return new Builder().name(name).build();
    }

    /** With what the lambda sets. */
    public static AdminEmojiUpdateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder();
        copy.id = id;
        copy.name = name;
        copy.fileId = fileId;
        copy.category = category;
        copy.aliases = aliases;
        copy.license = license;
        copy.isSensitive = isSensitive;
        copy.localOnly = localOnly;
        copy.roleIdsThatCanBeUsedThisEmojiAsReaction = roleIdsThatCanBeUsedThisEmojiAsReaction;
        return copy;
    }

    /** Collects the components of a {@link AdminEmojiUpdateRequest}; what is not set is left out. */
    public static final class Builder {

        private String id;
        private String name;
        private String fileId;
        private Patch<String> category;
        private List<String> aliases;
        private Patch<String> license;
        private Boolean isSensitive;
        private Boolean localOnly;
        private List<String> roleIdsThatCanBeUsedThisEmojiAsReaction;

        private Builder() {}

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder fileId(String fileId) {
            this.fileId = fileId;
            return this;
        }

        public Builder category(String category) {
            this.category = Patch.of(category);
            return this;
        }

        public Builder clearCategory() {
            this.category = Patch.clear();
            return this;
        }

        public Builder aliases(List<String> aliases) {
            this.aliases = aliases;
            return this;
        }

        public Builder aliases(String... aliases) {
            return aliases(List.of(aliases));
        }

        public Builder license(String license) {
            this.license = Patch.of(license);
            return this;
        }

        public Builder clearLicense() {
            this.license = Patch.clear();
            return this;
        }

        public Builder isSensitive(boolean isSensitive) {
            this.isSensitive = isSensitive;
            return this;
        }

        public Builder localOnly(boolean localOnly) {
            this.localOnly = localOnly;
            return this;
        }

        public Builder roleIdsThatCanBeUsedThisEmojiAsReaction(List<String> roleIdsThatCanBeUsedThisEmojiAsReaction) {
            this.roleIdsThatCanBeUsedThisEmojiAsReaction = roleIdsThatCanBeUsedThisEmojiAsReaction;
            return this;
        }

        public Builder roleIdsThatCanBeUsedThisEmojiAsReaction(String... roleIdsThatCanBeUsedThisEmojiAsReaction) {
            return roleIdsThatCanBeUsedThisEmojiAsReaction(List.of(roleIdsThatCanBeUsedThisEmojiAsReaction));
        }

        public AdminEmojiUpdateRequest build() {
            return new AdminEmojiUpdateRequest(
                    id,
                    name,
                    fileId,
                    category,
                    aliases,
                    license,
                    isSensitive,
                    localOnly,
                    roleIdsThatCanBeUsedThisEmojiAsReaction);
        }
    }
}
