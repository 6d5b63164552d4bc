package io.github.quarkusmisskey.api.charts;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code charts/federation} answers. */
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
        List<Long> pubActive) {}
