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
import io.github.quarkusmisskey.api.model.UserLite;

/**
 * What {@code users/get-following-users-by-birthday} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersGetFollowingUsersByBirthdayItem(
        String id,
        String birthday,
        UserLite user,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public UsersGetFollowingUsersByBirthdayItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public UsersGetFollowingUsersByBirthdayItem(String id, String birthday, UserLite user) {
        this(id, birthday, user, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersGetFollowingUsersByBirthdayItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersGetFollowingUsersByBirthdayItem",
                "id,birthday,user,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, birthday, user, unknown};
    }
}
