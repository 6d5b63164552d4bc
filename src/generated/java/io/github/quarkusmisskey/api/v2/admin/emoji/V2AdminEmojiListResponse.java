package io.github.quarkusmisskey.api.v2.admin.emoji;

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
import io.github.quarkusmisskey.api.model.EmojiDetailedAdmin;

/**
 * What {@code v2/admin/emoji/list} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record V2AdminEmojiListResponse(
        List<EmojiDetailedAdmin> emojis,
        Long count,
        Long allCount,
        Long allPages,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public V2AdminEmojiListResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public V2AdminEmojiListResponse(
            List<EmojiDetailedAdmin> emojis,
            Long count,
            Long allCount,
            Long allPages) {
        this(emojis, count, allCount, allPages, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof V2AdminEmojiListResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "V2AdminEmojiListResponse",
                "emojis,count,allCount,allPages,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {emojis, count, allCount, allPages, unknown};
    }
}
