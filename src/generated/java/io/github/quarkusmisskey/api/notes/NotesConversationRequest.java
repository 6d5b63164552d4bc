package io.github.quarkusmisskey.api.notes;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code notes/conversation} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 * @param offset {@code 0} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesConversationRequest(
        String noteId,
        Integer limit,
        Integer offset) implements Body<NotesConversationRequest> {

    public NotesConversationRequest {
        Objects.requireNonNull(noteId, "noteId");
    }

    /** With what is required alone. */
    public static NotesConversationRequest of(String noteId) {
        return new NotesConversationRequest(noteId, null, null);
    }
}
