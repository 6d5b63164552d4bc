package io.github.quarkusmisskey.api.model;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code ServerStats}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServerStats(Double cpu, Mem mem, Net net, Fs fs) {

    /** An object that {@link ServerStats} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mem(Long used, Long active) {}

    /** An object that {@link ServerStats} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Net(Double rx, Double tx) {}

    /** An object that {@link ServerStats} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fs(Double r, Double w) {}
}
