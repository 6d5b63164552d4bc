package io.github.quarkusmisskey.api.i.registry;

import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;

/**
 * What {@code i/registry/get-detail} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IRegistryGetDetailResponse(
        Instant updatedAt,
        JsonNode value,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public IRegistryGetDetailResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public IRegistryGetDetailResponse(Instant updatedAt, JsonNode value) {
        this(updatedAt, value, null);
    }
}
