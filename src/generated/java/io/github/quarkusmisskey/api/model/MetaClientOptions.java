package io.github.quarkusmisskey.api.model;

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
 * The schema {@code MetaClientOptions}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MetaClientOptions(
        EntrancePageStyle entrancePageStyle,
        Boolean showTimelineForVisitor,
        Boolean showActivitiesForVisitor,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public MetaClientOptions {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public MetaClientOptions(
            EntrancePageStyle entrancePageStyle,
            Boolean showTimelineForVisitor,
            Boolean showActivitiesForVisitor) {
        this(entrancePageStyle, showTimelineForVisitor, showActivitiesForVisitor, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MetaClientOptions that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "MetaClientOptions",
                "entrancePageStyle,showTimelineForVisitor,showActivitiesForVisitor,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {entrancePageStyle, showTimelineForVisitor, showActivitiesForVisitor, unknown};
    }
}
