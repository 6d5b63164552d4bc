package io.github.quarkusmisskey.api.drive.files;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code drive/files/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFilesShowRequest(String fileId, String url) implements Body<DriveFilesShowRequest> {

    public DriveFilesShowRequest {
        if (fileId == null && url == null) {
            throw new IllegalArgumentException(
                    "DriveFilesShowRequest needs fileId, or url");
        }
    }

    /** By fileId alone. */
    public static DriveFilesShowRequest fileId(String fileId) {
        return new DriveFilesShowRequest(fileId, null);
    }

    /** By url alone. */
    public static DriveFilesShowRequest url(String url) {
        return new DriveFilesShowRequest(null, url);
    }
}
