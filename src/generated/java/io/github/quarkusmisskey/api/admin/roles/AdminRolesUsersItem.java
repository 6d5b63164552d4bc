package io.github.quarkusmisskey.api.admin.roles;

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
import io.github.quarkusmisskey.api.model.UserDetailed;

/**
 * What {@code admin/roles/users} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminRolesUsersItem(
        String id,
        Instant createdAt,
        UserDetailed user,
        Instant expiresAt,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AdminRolesUsersItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AdminRolesUsersItem(String id, Instant createdAt, UserDetailed user, Instant expiresAt) {
        this(id, createdAt, user, expiresAt, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminRolesUsersItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminRolesUsersItem",
                "id,createdAt,user,expiresAt,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, user, expiresAt, unknown};
    }
}
