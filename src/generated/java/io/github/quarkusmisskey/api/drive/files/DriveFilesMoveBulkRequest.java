package io.github.quarkusmisskey.api.drive.files;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code drive/files/move-bulk} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFilesMoveBulkRequest(
        List<String> fileIds,
        String folderId) implements Body<DriveFilesMoveBulkRequest> {

    public DriveFilesMoveBulkRequest {
        Objects.requireNonNull(fileIds, "fileIds");
    }

    /** With what is required alone. */
    public static DriveFilesMoveBulkRequest of(List<String> fileIds) {
        return new DriveFilesMoveBulkRequest(fileIds, null);
    }
}
