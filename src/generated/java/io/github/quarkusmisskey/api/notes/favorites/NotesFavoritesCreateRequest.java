package io.github.quarkusmisskey.api.notes.favorites;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code notes/favorites/create} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesFavoritesCreateRequest(String noteId) implements Body<NotesFavoritesCreateRequest> {

    public NotesFavoritesCreateRequest {
        Objects.requireNonNull(noteId, "noteId");
    }
}
