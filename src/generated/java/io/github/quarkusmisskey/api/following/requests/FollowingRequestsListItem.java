package io.github.quarkusmisskey.api.following.requests;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.UserLite;

/**
 * What {@code following/requests/list} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowingRequestsListItem(
        String id,
        UserLite follower,
        UserLite followee,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public FollowingRequestsListItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public FollowingRequestsListItem(String id, UserLite follower, UserLite followee) {
        this(id, follower, followee, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FollowingRequestsListItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "FollowingRequestsListItem",
                "id,follower,followee,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, follower, followee, unknown};
    }
}
