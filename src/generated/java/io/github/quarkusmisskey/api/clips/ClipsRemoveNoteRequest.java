package io.github.quarkusmisskey.api.clips;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code clips/remove-note} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClipsRemoveNoteRequest(String clipId, String noteId) implements Body<ClipsRemoveNoteRequest> {

    public ClipsRemoveNoteRequest {
        Objects.requireNonNull(clipId, "clipId");
        Objects.requireNonNull(noteId, "noteId");
    }
}
