package io.github.quarkusmisskey.api.roles;

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
 * What {@code roles/users} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RolesUsersItem(
        String id,
        UserDetailed user,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public RolesUsersItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public RolesUsersItem(String id, UserDetailed user) {
        this(id, user, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RolesUsersItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "RolesUsersItem",
                "id,user,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, user, unknown};
    }
}
