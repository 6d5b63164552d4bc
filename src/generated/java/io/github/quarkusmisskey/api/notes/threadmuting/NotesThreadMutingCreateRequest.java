package io.github.quarkusmisskey.api.notes.threadmuting;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code notes/thread-muting/create} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesThreadMutingCreateRequest(String noteId) implements Body<NotesThreadMutingCreateRequest> {

    public NotesThreadMutingCreateRequest {
        Objects.requireNonNull(noteId, "noteId");
    }
}
