package io.github.quarkusmisskey.api.notes.reactions;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code notes/reactions/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesReactionsDeleteRequest(String noteId) implements Body<NotesReactionsDeleteRequest> {

    public NotesReactionsDeleteRequest {
        Objects.requireNonNull(noteId, "noteId");
    }
}
