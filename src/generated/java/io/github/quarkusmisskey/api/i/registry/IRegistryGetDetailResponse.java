package io.github.quarkusmisskey.api.i.registry;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

/** What {@code i/registry/get-detail} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IRegistryGetDetailResponse(Instant updatedAt, JsonNode value) {}
