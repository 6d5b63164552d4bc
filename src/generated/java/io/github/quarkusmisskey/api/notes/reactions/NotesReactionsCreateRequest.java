package io.github.quarkusmisskey.api.notes.reactions;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code notes/reactions/create} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesReactionsCreateRequest(
        String noteId,
        String reaction) implements Body<NotesReactionsCreateRequest> {

    public NotesReactionsCreateRequest {
        Objects.requireNonNull(noteId, "noteId");
        Objects.requireNonNull(reaction, "reaction");
    }
}
