package io.github.quarkusmisskey.api.i;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code i/import-blocking} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IImportBlockingRequest(String fileId) implements Body<IImportBlockingRequest> {

    public IImportBlockingRequest {
        Objects.requireNonNull(fileId, "fileId");
    }
}
