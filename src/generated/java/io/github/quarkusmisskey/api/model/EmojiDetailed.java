package io.github.quarkusmisskey.api.model;

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
 * The schema {@code EmojiDetailed}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmojiDetailed(
        String id,
        List<String> aliases,
        String name,
        String category,
        String host,
        String url,
        String license,
        Boolean isSensitive,
        Boolean localOnly,
        List<String> roleIdsThatCanBeUsedThisEmojiAsReaction,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public EmojiDetailed {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public EmojiDetailed(
            String id,
            List<String> aliases,
            String name,
            String category,
            String host,
            String url,
            String license,
            Boolean isSensitive,
            Boolean localOnly,
            List<String> roleIdsThatCanBeUsedThisEmojiAsReaction) {
        this(id, aliases, name, category, host, url, license, isSensitive, localOnly, roleIdsThatCanBeUsedThisEmojiAsReaction, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmojiDetailed that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "EmojiDetailed",
                "id,aliases,name,category,host,url,license,isSensitive,localOnly,roleIdsThatCanBeUsedThisEmojiAsReaction,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, aliases, name, category, host, url, license, isSensitive, localOnly, roleIdsThatCanBeUsedThisEmojiAsReaction, unknown};
    }
}
