package io.github.quarkusmisskey.api.notes;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code notes/show-partial-bulk} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesShowPartialBulkRequest(List<String> noteIds) implements Body<NotesShowPartialBulkRequest> {

    public NotesShowPartialBulkRequest {
        Objects.requireNonNull(noteIds, "noteIds");
    }
}
