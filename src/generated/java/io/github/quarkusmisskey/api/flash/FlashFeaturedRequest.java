package io.github.quarkusmisskey.api.flash;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code flash/featured} takes. A null member is left out.
 *
 * @param offset at least 0, {@code 0} if left out
 * @param limit 1 to 100, {@code 10} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FlashFeaturedRequest(Integer offset, Integer limit) implements Body<FlashFeaturedRequest> {}
