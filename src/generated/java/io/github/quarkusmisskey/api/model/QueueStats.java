package io.github.quarkusmisskey.api.model;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code QueueStats}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QueueStats(Jobs deliver, Jobs inbox) {

    /** An object that {@link QueueStats} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Jobs(Long activeSincePrevTick, Long active, Long waiting, Long delayed) {}
}
