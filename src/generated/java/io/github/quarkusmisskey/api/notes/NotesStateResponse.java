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

/**
 * What {@code notes/state} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesStateResponse(
        Boolean isFavorited,
        Boolean isMutedThread,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public NotesStateResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public NotesStateResponse(Boolean isFavorited, Boolean isMutedThread) {
        this(isFavorited, isMutedThread, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotesStateResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotesStateResponse",
                "isFavorited,isMutedThread,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {isFavorited, isMutedThread, unknown};
    }
}
