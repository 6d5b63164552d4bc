package io.github.quarkusmisskey.api.model;

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

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteReaction that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NoteReaction",
                "id,createdAt,user,type,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, user, type, unknown};
    }
}
