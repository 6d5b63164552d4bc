package io.github.quarkusmisskey.api.charts;

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
 * What {@code charts/ap-request} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsApRequestResponse(
        List<Long> deliverFailed,
        List<Long> deliverSucceeded,
        List<Long> inboxReceived,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ChartsApRequestResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ChartsApRequestResponse(
            List<Long> deliverFailed,
            List<Long> deliverSucceeded,
            List<Long> inboxReceived) {
        this(deliverFailed, deliverSucceeded, inboxReceived, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartsApRequestResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChartsApRequestResponse",
                "deliverFailed,deliverSucceeded,inboxReceived,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {deliverFailed, deliverSucceeded, inboxReceived, unknown};
    }
}
