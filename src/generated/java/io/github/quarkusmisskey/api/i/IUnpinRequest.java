package io.github.quarkusmisskey.api.i;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code i/unpin} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IUnpinRequest(String noteId) implements Body<IUnpinRequest> {

    public IUnpinRequest {
        Objects.requireNonNull(noteId, "noteId");
    }
}
