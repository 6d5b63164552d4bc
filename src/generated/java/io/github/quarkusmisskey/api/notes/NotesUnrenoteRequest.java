package io.github.quarkusmisskey.api.notes;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code notes/unrenote} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesUnrenoteRequest(String noteId) implements Body<NotesUnrenoteRequest> {

    public NotesUnrenoteRequest {
        Objects.requireNonNull(noteId, "noteId");
    }
}
