package io.github.quarkusmisskey.api.server;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code meta} takes. A null member is left out.
 *
 * @param detail {@code true} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MetaRequest(Boolean detail) implements Body<MetaRequest> {}
