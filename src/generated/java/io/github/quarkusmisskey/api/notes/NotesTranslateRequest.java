package io.github.quarkusmisskey.api.notes;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code notes/translate} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesTranslateRequest(String noteId, String targetLang) implements Body<NotesTranslateRequest> {

    public NotesTranslateRequest {
        Objects.requireNonNull(noteId, "noteId");
        Objects.requireNonNull(targetLang, "targetLang");
    }
}
