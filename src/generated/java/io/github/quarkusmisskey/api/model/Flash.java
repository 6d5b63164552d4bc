package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * The schema {@code Flash}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Flash(
        String id,
        Instant createdAt,
        Instant updatedAt,
        String userId,
        UserLite user,
        String title,
        String summary,
        String script,
        FlashVisibility visibility,
        Long likedCount,
        Boolean isLiked,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public Flash {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public Flash(
            String id,
            Instant createdAt,
            Instant updatedAt,
            String userId,
            UserLite user,
            String title,
            String summary,
            String script,
            FlashVisibility visibility,
            Long likedCount,
            Boolean isLiked) {
        this(id, createdAt, updatedAt, userId, user, title, summary, script, visibility, likedCount, isLiked, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Flash that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "Flash",
                "id,createdAt,updatedAt,userId,user,title,summary,script,visibility,likedCount,isLiked,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, updatedAt, userId, user, title, summary, script, visibility, likedCount, isLiked, unknown};
    }
}
