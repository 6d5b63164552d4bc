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
 * The schema {@code EmojiSimple}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmojiSimple(
        List<String> aliases,
        String name,
        String category,
        String url,
        Boolean localOnly,
        Boolean isSensitive,
        List<String> roleIdsThatCanBeUsedThisEmojiAsReaction,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public EmojiSimple {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public EmojiSimple(
            List<String> aliases,
            String name,
            String category,
            String url,
            Boolean localOnly,
            Boolean isSensitive,
            List<String> roleIdsThatCanBeUsedThisEmojiAsReaction) {
        this(aliases, name, category, url, localOnly, isSensitive, roleIdsThatCanBeUsedThisEmojiAsReaction, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmojiSimple that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "EmojiSimple",
                "aliases,name,category,url,localOnly,isSensitive,roleIdsThatCanBeUsedThisEmojiAsReaction,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {aliases, name, category, url, localOnly, isSensitive, roleIdsThatCanBeUsedThisEmojiAsReaction, unknown};
    }
}
