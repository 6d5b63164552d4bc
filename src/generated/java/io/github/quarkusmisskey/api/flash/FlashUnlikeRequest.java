package io.github.quarkusmisskey.api.flash;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code flash/unlike} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FlashUnlikeRequest(String flashId) implements Body<FlashUnlikeRequest> {

    public FlashUnlikeRequest {
        Objects.requireNonNull(flashId, "flashId");
    }
}
