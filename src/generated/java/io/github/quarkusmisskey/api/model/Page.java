package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code Page}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page(
        String id,
        Instant createdAt,
        Instant updatedAt,
        String userId,
        UserLite user,
        List<PageBlock> content,
        List<JsonNode> variables,
        String title,
        String name,
        String summary,
        Boolean hideTitleWhenPinned,
        Boolean alignCenter,
        PageFont font,
        String script,
        String eyeCatchingImageId,
        DriveFile eyeCatchingImage,
        List<DriveFile> attachedFiles,
        Long likedCount,
        Boolean isLiked) {}
