package io.github.quarkusmisskey.api.drive.files;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code drive/files/find} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFilesFindRequest(String name, String folderId) implements Body<DriveFilesFindRequest> {

    public DriveFilesFindRequest {
        Objects.requireNonNull(name, "name");
    }

    /** With what is required alone. */
    public static DriveFilesFindRequest of(String name) {
        return new DriveFilesFindRequest(name, null);
    }
}
