package io.github.quarkusmisskey.api.users;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code users/relation} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersRelationItem(
        String id,
        Boolean isFollowing,
        Boolean hasPendingFollowRequestFromYou,
        Boolean hasPendingFollowRequestToYou,
        Boolean isFollowed,
        Boolean isBlocking,
        Boolean isBlocked,
        Boolean isMuted,
        Boolean isRenoteMuted) {}
