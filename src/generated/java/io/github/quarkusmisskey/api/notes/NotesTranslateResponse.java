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
 * What {@code notes/translate} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesTranslateResponse(
        String sourceLang,
        String text,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public NotesTranslateResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public NotesTranslateResponse(String sourceLang, String text) {
        this(sourceLang, text, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotesTranslateResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotesTranslateResponse",
                "sourceLang,text,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {sourceLang, text, unknown};
    }
}
