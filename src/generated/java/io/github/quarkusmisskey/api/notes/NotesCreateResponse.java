package io.github.quarkusmisskey.api.notes;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.Note;

/**
 * What {@code notes/create} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesCreateResponse(
        Note createdNote,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public NotesCreateResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public NotesCreateResponse(Note createdNote) {
        this(createdNote, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotesCreateResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotesCreateResponse",
                "createdNote,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {createdNote, unknown};
    }
}
