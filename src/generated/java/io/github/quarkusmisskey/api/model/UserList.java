package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;

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
}
