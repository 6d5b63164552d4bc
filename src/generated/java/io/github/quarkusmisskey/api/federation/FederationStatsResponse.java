package io.github.quarkusmisskey.api.federation;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.FederationInstance;

/** What {@code federation/stats} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FederationStatsResponse(
        List<FederationInstance> topSubInstances,
        Long otherFollowersCount,
        List<FederationInstance> topPubInstances,
        Long otherFollowingCount) {}
