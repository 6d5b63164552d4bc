package io.github.quarkusmisskey.api.server;

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
import io.github.quarkusmisskey.api.model.EmojiSimple;

/**
 * What {@code emojis} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmojisResponse(
        List<EmojiSimple> emojis,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public EmojisResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public EmojisResponse(List<EmojiSimple> emojis) {
        this(emojis, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmojisResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "EmojisResponse",
                "emojis,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {emojis, unknown};
    }
}
