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
 * What {@code charts/federation} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsFederationResponse(
        List<Long> deliveredInstances,
        List<Long> inboxInstances,
        List<Long> stalled,
        List<Long> sub,
        List<Long> pub,
        List<Long> pubsub,
        List<Long> subActive,
        List<Long> pubActive,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ChartsFederationResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ChartsFederationResponse(
            List<Long> deliveredInstances,
            List<Long> inboxInstances,
            List<Long> stalled,
            List<Long> sub,
            List<Long> pub,
            List<Long> pubsub,
            List<Long> subActive,
            List<Long> pubActive) {
        this(deliveredInstances, inboxInstances, stalled, sub, pub, pubsub, subActive, pubActive, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartsFederationResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChartsFederationResponse",
                "deliveredInstances,inboxInstances,stalled,sub,pub,pubsub,subActive,pubActive,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {deliveredInstances, inboxInstances, stalled, sub, pub, pubsub, subActive, pubActive, unknown};
    }
}
