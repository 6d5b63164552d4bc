package io.github.quarkusmisskey.api.admin.drive;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/drive/show-file} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminDriveShowFileRequest(
        String fileId,
        String url) implements Body<AdminDriveShowFileRequest> {

    public AdminDriveShowFileRequest {
        if (fileId == null && url == null) {
            throw new IllegalArgumentException(
                    "AdminDriveShowFileRequest needs fileId, or url");
        }
    }

    /** By fileId alone. */
    public static AdminDriveShowFileRequest fileId(String fileId) {
        return new AdminDriveShowFileRequest(fileId, null);
    }

    /** By url alone. */
    public static AdminDriveShowFileRequest url(String url) {
        return new AdminDriveShowFileRequest(null, url);
    }
}
