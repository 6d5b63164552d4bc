package io.github.quarkusmisskey.api.notes.favorites;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code notes/favorites/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesFavoritesDeleteRequest(String noteId) implements Body<NotesFavoritesDeleteRequest> {

    public NotesFavoritesDeleteRequest {
        Objects.requireNonNull(noteId, "noteId");
    }
}
