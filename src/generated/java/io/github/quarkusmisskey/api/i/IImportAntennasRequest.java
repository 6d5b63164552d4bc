package io.github.quarkusmisskey.api.i;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code i/import-antennas} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IImportAntennasRequest(String fileId) implements Body<IImportAntennasRequest> {

    public IImportAntennasRequest {
        Objects.requireNonNull(fileId, "fileId");
    }
}
