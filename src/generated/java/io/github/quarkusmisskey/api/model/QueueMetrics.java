package io.github.quarkusmisskey.api.model;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code QueueMetrics}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QueueMetrics(Meta meta, List<Long> data, Long count) {

    /** An object that {@link QueueMetrics} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Meta(Long count, Long prevTS, Long prevCount) {}
}
