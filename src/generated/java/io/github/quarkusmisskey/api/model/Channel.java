package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code Channel}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
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
        List<Note> pinnedNotes) {}
