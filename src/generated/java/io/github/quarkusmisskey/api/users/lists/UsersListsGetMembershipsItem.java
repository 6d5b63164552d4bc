package io.github.quarkusmisskey.api.users.lists;

import java.time.Instant;
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
 * What {@code users/lists/get-memberships} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersListsGetMembershipsItem(
        String id,
        Instant createdAt,
        String userId,
        UserLite user,
        Boolean withReplies,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public UsersListsGetMembershipsItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public UsersListsGetMembershipsItem(
            String id,
            Instant createdAt,
            String userId,
            UserLite user,
            Boolean withReplies) {
        this(id, createdAt, userId, user, withReplies, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersListsGetMembershipsItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersListsGetMembershipsItem",
                "id,createdAt,userId,user,withReplies,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, userId, user, withReplies, unknown};
    }
}
