package io.github.quarkusmisskey.api.notes.drafts;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.NoteDraft;

/**
 * What {@code notes/drafts/create} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesDraftsCreateResponse(
        NoteDraft createdDraft,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public NotesDraftsCreateResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public NotesDraftsCreateResponse(NoteDraft createdDraft) {
        this(createdDraft, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotesDraftsCreateResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotesDraftsCreateResponse",
                "createdDraft,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {createdDraft, unknown};
    }
}
