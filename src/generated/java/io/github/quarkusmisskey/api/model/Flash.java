package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code Flash}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
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
        Boolean isLiked) {}
