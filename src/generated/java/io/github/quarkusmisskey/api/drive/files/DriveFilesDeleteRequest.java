package io.github.quarkusmisskey.api.drive.files;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code drive/files/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFilesDeleteRequest(String fileId) implements Body<DriveFilesDeleteRequest> {

    public DriveFilesDeleteRequest {
        Objects.requireNonNull(fileId, "fileId");
    }
}
