package io.github.quarkusmisskey.api.users.lists;

import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code users/lists/show} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersListsShowResponse(
        String id,
        Instant createdAt,
        String name,
        List<String> userIds,
        Boolean isPublic,
        Long likedCount,
        Boolean isLiked) {}
