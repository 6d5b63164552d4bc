package io.github.quarkusmisskey.api.model;

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
 * An object that several others hold.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsNotes(
        List<Long> total,
        List<Long> inc,
        List<Long> dec,
        ChartsNoteKinds diffs,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ChartsNotes {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ChartsNotes(List<Long> total, List<Long> inc, List<Long> dec, ChartsNoteKinds diffs) {
        this(total, inc, dec, diffs, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartsNotes that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChartsNotes",
                "total,inc,dec,diffs,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {total, inc, dec, diffs, unknown};
    }
}
