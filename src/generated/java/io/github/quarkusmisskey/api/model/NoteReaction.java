package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;

/**
 * The schema {@code NoteReaction}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoteReaction(
        String id,
        Instant createdAt,
        UserLite user,
        String type,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public NoteReaction {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public NoteReaction(String id, Instant createdAt, UserLite user, String type) {
        this(id, createdAt, user, type, null);
    }
}
