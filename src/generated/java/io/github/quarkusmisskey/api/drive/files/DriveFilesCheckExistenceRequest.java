package io.github.quarkusmisskey.api.drive.files;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code drive/files/check-existence} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFilesCheckExistenceRequest(String md5) implements Body<DriveFilesCheckExistenceRequest> {

    public DriveFilesCheckExistenceRequest {
        Objects.requireNonNull(md5, "md5");
    }
}
