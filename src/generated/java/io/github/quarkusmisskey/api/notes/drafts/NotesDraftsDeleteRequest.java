package io.github.quarkusmisskey.api.notes.drafts;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code notes/drafts/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesDraftsDeleteRequest(String draftId) implements Body<NotesDraftsDeleteRequest> {

    public NotesDraftsDeleteRequest {
        Objects.requireNonNull(draftId, "draftId");
    }
}
