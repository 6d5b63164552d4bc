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
import io.github.quarkusmisskey.api.model.UserDetailed;

/**
 * What {@code users/get-frequently-replied-users} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersGetFrequentlyRepliedUsersItem(
        UserDetailed user,
        Double weight,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public UsersGetFrequentlyRepliedUsersItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public UsersGetFrequentlyRepliedUsersItem(UserDetailed user, Double weight) {
        this(user, weight, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsersGetFrequentlyRepliedUsersItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UsersGetFrequentlyRepliedUsersItem",
                "user,weight,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {user, weight, unknown};
    }
}
