package io.github.quarkusmisskey.api.clips;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code clips/unfavorite} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClipsUnfavoriteRequest(String clipId) implements Body<ClipsUnfavoriteRequest> {

    public ClipsUnfavoriteRequest {
        Objects.requireNonNull(clipId, "clipId");
    }
}
