package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code Clip}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
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
        Long notesCount) {}
