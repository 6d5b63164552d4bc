package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code GalleryPost}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GalleryPost(
        String id,
        Instant createdAt,
        Instant updatedAt,
        String userId,
        UserLite user,
        String title,
        String description,
        List<String> fileIds,
        List<DriveFile> files,
        List<String> tags,
        Boolean isSensitive,
        Long likedCount,
        Boolean isLiked) {}
