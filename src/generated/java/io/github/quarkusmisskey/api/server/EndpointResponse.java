package io.github.quarkusmisskey.api.server;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code endpoint} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EndpointResponse(List<Param> params) {

    /** An object that {@link EndpointResponse} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Param(String name, String type) {}
}
