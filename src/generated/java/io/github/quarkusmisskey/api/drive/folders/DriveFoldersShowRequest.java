package io.github.quarkusmisskey.api.drive.folders;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code drive/folders/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFoldersShowRequest(String folderId) implements Body<DriveFoldersShowRequest> {

    public DriveFoldersShowRequest {
        Objects.requireNonNull(folderId, "folderId");
    }
}
