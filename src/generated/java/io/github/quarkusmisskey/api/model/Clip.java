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
 * The schema {@code Clip}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Clip(
        String id,
        Instant createdAt,
        Instant lastClippedAt,
        String userId,
        UserLite user,
        String name,
        String description,
        Boolean isPublic,
        Long favoritedCount,
        Boolean isFavorited,
        Long notesCount,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public Clip {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public Clip(
            String id,
            Instant createdAt,
            Instant lastClippedAt,
            String userId,
            UserLite user,
            String name,
            String description,
            Boolean isPublic,
            Long favoritedCount,
            Boolean isFavorited,
            Long notesCount) {
        this(id, createdAt, lastClippedAt, userId, user, name, description, isPublic, favoritedCount, isFavorited, notesCount, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Clip that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "Clip",
                "id,createdAt,lastClippedAt,userId,user,name,description,isPublic,favoritedCount,isFavorited,notesCount,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, lastClippedAt, userId, user, name, description, isPublic, favoritedCount, isFavorited, notesCount, unknown};
    }
}
