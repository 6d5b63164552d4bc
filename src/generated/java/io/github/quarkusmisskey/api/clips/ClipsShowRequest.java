package io.github.quarkusmisskey.api.clips;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code clips/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClipsShowRequest(String clipId) implements Body<ClipsShowRequest> {

    public ClipsShowRequest {
        Objects.requireNonNull(clipId, "clipId");
    }
}
