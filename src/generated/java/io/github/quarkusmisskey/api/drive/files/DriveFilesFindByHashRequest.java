package io.github.quarkusmisskey.api.drive.files;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code drive/files/find-by-hash} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFilesFindByHashRequest(String md5) implements Body<DriveFilesFindByHashRequest> {

    public DriveFilesFindByHashRequest {
        Objects.requireNonNull(md5, "md5");
    }
}
