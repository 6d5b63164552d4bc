package io.github.quarkusmisskey.api.i;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code i/export-following} takes. A null member is left out.
 *
 * @param excludeMuting {@code false} if left out
 * @param excludeInactive {@code false} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IExportFollowingRequest(
        Boolean excludeMuting,
        Boolean excludeInactive) implements Body<IExportFollowingRequest> {}
