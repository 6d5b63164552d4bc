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
 * The schema {@code Channel}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Channel(
        String id,
        Instant createdAt,
        Instant lastNotedAt,
        String name,
        String description,
        String userId,
        String bannerUrl,
        String bannerId,
        List<String> pinnedNoteIds,
        String color,
        Boolean isArchived,
        Long usersCount,
        Long notesCount,
        Boolean isSensitive,
        Boolean allowRenoteToExternal,
        Boolean isFollowing,
        Boolean isFavorited,
        Boolean isMuting,
        List<Note> pinnedNotes,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public Channel {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public Channel(
            String id,
            Instant createdAt,
            Instant lastNotedAt,
            String name,
            String description,
            String userId,
            String bannerUrl,
            String bannerId,
            List<String> pinnedNoteIds,
            String color,
            Boolean isArchived,
            Long usersCount,
            Long notesCount,
            Boolean isSensitive,
            Boolean allowRenoteToExternal,
            Boolean isFollowing,
            Boolean isFavorited,
            Boolean isMuting,
            List<Note> pinnedNotes) {
        this(id, createdAt, lastNotedAt, name, description, userId, bannerUrl, bannerId, pinnedNoteIds, color, isArchived, usersCount, notesCount, isSensitive, allowRenoteToExternal, isFollowing, isFavorited, isMuting, pinnedNotes, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Channel that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "Channel",
                "id,createdAt,lastNotedAt,name,description,userId,bannerUrl,bannerId,pinnedNoteIds,color,isArchived,usersCount,notesCount,isSensitive,allowRenoteToExternal,isFollowing,isFavorited,isMuting,pinnedNotes,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, lastNotedAt, name, description, userId, bannerUrl, bannerId, pinnedNoteIds, color, isArchived, usersCount, notesCount, isSensitive, allowRenoteToExternal, isFollowing, isFavorited, isMuting, pinnedNotes, unknown};
    }
}
