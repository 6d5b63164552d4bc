package io.github.quarkusmisskey.api.charts.user;

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
import io.github.quarkusmisskey.api.model.ChartsNoteKinds;

/**
 * What {@code charts/user/notes} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsUserNotesResponse(
        List<Long> total,
        List<Long> inc,
        List<Long> dec,
        ChartsNoteKinds diffs,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ChartsUserNotesResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ChartsUserNotesResponse(
            List<Long> total,
            List<Long> inc,
            List<Long> dec,
            ChartsNoteKinds diffs) {
        this(total, inc, dec, diffs, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartsUserNotesResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChartsUserNotesResponse",
                "total,inc,dec,diffs,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {total, inc, dec, diffs, unknown};
    }
}
