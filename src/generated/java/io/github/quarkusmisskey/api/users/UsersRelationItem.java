package io.github.quarkusmisskey.api.users;

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
 * What {@code users/relation} answers.
 *
 * @param unknown members that this version does not know; never null
 */
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
        Boolean isRenoteMuted,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public UsersRelationItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public UsersRelationItem(
            String id,
            Boolean isFollowing,
            Boolean hasPendingFollowRequestFromYou,
            Boolean hasPendingFollowRequestToYou,
            Boolean isFollowed,
            Boolean isBlocking,
            Boolean isBlocked,
            Boolean isMuted,
            Boolean isRenoteMuted) {
        this(id, isFollowing, hasPendingFollowRequestFromYou, hasPendingFollowRequestToYou, isFollowed, isBlocking, isBlocked, isMuted, isRenoteMuted, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersRelationItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersRelationItem",
                "id,isFollowing,hasPendingFollowRequestFromYou,hasPendingFollowRequestToYou,isFollowed,isBlocking,isBlocked,isMuted,isRenoteMuted,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, isFollowing, hasPendingFollowRequestFromYou, hasPendingFollowRequestToYou, isFollowed, isBlocking, isBlocked, isMuted, isRenoteMuted, unknown};
    }
}
