package io.github.quarkusmisskey.api.notes;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code notes/state} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesStateRequest(String noteId) implements Body<NotesStateRequest> {

    public NotesStateRequest {
        Objects.requireNonNull(noteId, "noteId");
    }
}
