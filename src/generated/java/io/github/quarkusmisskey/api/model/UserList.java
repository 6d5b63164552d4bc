package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * The schema {@code UserList}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserList(
        String id,
        Instant createdAt,
        String name,
        List<String> userIds,
        Boolean isPublic,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public UserList {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public UserList(String id, Instant createdAt, String name, List<String> userIds, Boolean isPublic) {
        this(id, createdAt, name, userIds, isPublic, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserList that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UserList",
                "id,createdAt,name,userIds,isPublic,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, name, userIds, isPublic, unknown};
    }
}
