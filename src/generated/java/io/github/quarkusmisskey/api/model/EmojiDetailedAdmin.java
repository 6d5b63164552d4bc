package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * The schema {@code EmojiDetailedAdmin}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmojiDetailedAdmin(
        String id,
        Instant updatedAt,
        String name,
        String host,
        String publicUrl,
        String originalUrl,
        String uri,
        String type,
        List<String> aliases,
        String category,
        String license,
        Boolean localOnly,
        Boolean isSensitive,
        List<RoleIdsThatCanBeUsedThisEmojiAsReaction> roleIdsThatCanBeUsedThisEmojiAsReaction,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public EmojiDetailedAdmin {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public EmojiDetailedAdmin(
            String id,
            Instant updatedAt,
            String name,
            String host,
            String publicUrl,
            String originalUrl,
            String uri,
            String type,
            List<String> aliases,
            String category,
            String license,
            Boolean localOnly,
            Boolean isSensitive,
            List<RoleIdsThatCanBeUsedThisEmojiAsReaction> roleIdsThatCanBeUsedThisEmojiAsReaction) {
        this(id, updatedAt, name, host, publicUrl, originalUrl, uri, type, aliases, category, license, localOnly, isSensitive, roleIdsThatCanBeUsedThisEmojiAsReaction, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmojiDetailedAdmin that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "EmojiDetailedAdmin",
                "id,updatedAt,name,host,publicUrl,originalUrl,uri,type,aliases,category,license,localOnly,isSensitive,roleIdsThatCanBeUsedThisEmojiAsReaction,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, updatedAt, name, host, publicUrl, originalUrl, uri, type, aliases, category, license, localOnly, isSensitive, roleIdsThatCanBeUsedThisEmojiAsReaction, unknown};
    }

    /**
     * An object that {@link EmojiDetailedAdmin} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RoleIdsThatCanBeUsedThisEmojiAsReaction(
            String id,
            String name,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public RoleIdsThatCanBeUsedThisEmojiAsReaction {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public RoleIdsThatCanBeUsedThisEmojiAsReaction(String id, String name) {
            this(id, name, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof RoleIdsThatCanBeUsedThisEmojiAsReaction that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "RoleIdsThatCanBeUsedThisEmojiAsReaction",
                    "id,name,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, name, unknown};
        }
    }
}
