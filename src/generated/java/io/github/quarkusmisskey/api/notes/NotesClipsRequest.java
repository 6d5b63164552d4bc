package io.github.quarkusmisskey.api.notes;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code notes/clips} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesClipsRequest(String noteId) implements Body<NotesClipsRequest> {

    public NotesClipsRequest {
        Objects.requireNonNull(noteId, "noteId");
    }
}
