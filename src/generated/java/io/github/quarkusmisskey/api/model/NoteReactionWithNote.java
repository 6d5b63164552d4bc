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
 * The schema {@code NoteReactionWithNote}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoteReactionWithNote(
        String id,
        Instant createdAt,
        UserLite user,
        String type,
        Note note,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public NoteReactionWithNote {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public NoteReactionWithNote(String id, Instant createdAt, UserLite user, String type, Note note) {
        this(id, createdAt, user, type, note, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteReactionWithNote that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NoteReactionWithNote",
                "id,createdAt,user,type,note,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, user, type, note, unknown};
    }
}
