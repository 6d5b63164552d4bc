package io.github.quarkusmisskey.api.federation;

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
import io.github.quarkusmisskey.api.model.FederationInstance;

/**
 * What {@code federation/stats} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FederationStatsResponse(
        List<FederationInstance> topSubInstances,
        Long otherFollowersCount,
        List<FederationInstance> topPubInstances,
        Long otherFollowingCount,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public FederationStatsResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public FederationStatsResponse(
            List<FederationInstance> topSubInstances,
            Long otherFollowersCount,
            List<FederationInstance> topPubInstances,
            Long otherFollowingCount) {
        this(topSubInstances, otherFollowersCount, topPubInstances, otherFollowingCount, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FederationStatsResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "FederationStatsResponse",
                "topSubInstances,otherFollowersCount,topPubInstances,otherFollowingCount,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {topSubInstances, otherFollowersCount, topPubInstances, otherFollowingCount, unknown};
    }
}
