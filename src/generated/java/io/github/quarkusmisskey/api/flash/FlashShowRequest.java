package io.github.quarkusmisskey.api.flash;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code flash/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FlashShowRequest(String flashId) implements Body<FlashShowRequest> {

    public FlashShowRequest {
        Objects.requireNonNull(flashId, "flashId");
    }
}
