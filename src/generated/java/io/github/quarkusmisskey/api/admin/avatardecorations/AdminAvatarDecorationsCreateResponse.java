package io.github.quarkusmisskey.api.admin.avatardecorations;

import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code admin/avatar-decorations/create} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAvatarDecorationsCreateResponse(
        String id,
        Instant createdAt,
        Instant updatedAt,
        String name,
        String description,
        String url,
        List<String> roleIdsThatCanBeUsedThisDecoration,
        String category) {}
