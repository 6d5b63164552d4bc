package io.github.quarkusmisskey.api.bubblegame;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.UserLite;

/**
 * What {@code bubble-game/ranking} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BubbleGameRankingItem(
        String id,
        Long score,
        UserLite user,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public BubbleGameRankingItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public BubbleGameRankingItem(String id, Long score, UserLite user) {
        this(id, score, user, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BubbleGameRankingItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "BubbleGameRankingItem",
                "id,score,user,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, score, user, unknown};
    }
}
