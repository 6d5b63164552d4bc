package io.github.quarkusmisskey.api.admin.emoji;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code admin/emoji/add} takes. A null member is left out.
 *
 * @param name matches {@code ^[a-zA-Z0-9_]+$}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminEmojiAddRequest(
        String name,
        String fileId,
        String category,
        List<String> aliases,
        String license,
        Boolean isSensitive,
        Boolean localOnly,
        List<String> roleIdsThatCanBeUsedThisEmojiAsReaction) implements Body<AdminEmojiAddRequest> {

    public AdminEmojiAddRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fileId, "fileId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminEmojiAddRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminEmojiAddRequest",
                "name,fileId,category,aliases,license,isSensitive,localOnly,roleIdsThatCanBeUsedThisEmojiAsReaction",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {name, fileId, category, aliases, license, isSensitive, localOnly, roleIdsThatCanBeUsedThisEmojiAsReaction};
    }

    /** With what is required alone. */
    public static AdminEmojiAddRequest of(String name, String fileId) {
        return new Builder(name, fileId).build();
    }

    /** With what the lambda sets. */
    public static AdminEmojiAddRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String name, String fileId) {
        return new Builder(name, fileId);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(name, fileId);
        copy.category = category;
        copy.aliases = aliases;
        copy.license = license;
        copy.isSensitive = isSensitive;
        copy.localOnly = localOnly;
        copy.roleIdsThatCanBeUsedThisEmojiAsReaction = roleIdsThatCanBeUsedThisEmojiAsReaction;
        return copy;
    }

    /** Collects the components of a {@link AdminEmojiAddRequest}; what is not set is left out. */
    public static final class Builder {

        private String name;
        private String fileId;
        private String category;
        private List<String> aliases;
        private String license;
        private Boolean isSensitive;
        private Boolean localOnly;
        private List<String> roleIdsThatCanBeUsedThisEmojiAsReaction;

        private Builder() {}

        private Builder(String name, String fileId) {
            this.name = name;
            this.fileId = fileId;
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
            this.category = category;
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
            this.license = license;
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

        public AdminEmojiAddRequest build() {
            return new AdminEmojiAddRequest(
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
