package io.github.quarkusmisskey.api.server;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What {@code test} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TestResponse(
        String id,
        Boolean required,
        String string,
        @JsonProperty("default") String defaultValue,
        String nullableDefault) {}
