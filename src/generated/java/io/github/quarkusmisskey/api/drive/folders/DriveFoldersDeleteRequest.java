package io.github.quarkusmisskey.api.drive.folders;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code drive/folders/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFoldersDeleteRequest(String folderId) implements Body<DriveFoldersDeleteRequest> {

    public DriveFoldersDeleteRequest {
        Objects.requireNonNull(folderId, "folderId");
    }
}
