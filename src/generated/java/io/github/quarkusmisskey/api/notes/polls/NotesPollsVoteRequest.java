package io.github.quarkusmisskey.api.notes.polls;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code notes/polls/vote} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesPollsVoteRequest(String noteId, Long choice) implements Body<NotesPollsVoteRequest> {

    public NotesPollsVoteRequest {
        Objects.requireNonNull(noteId, "noteId");
        Objects.requireNonNull(choice, "choice");
    }
}
