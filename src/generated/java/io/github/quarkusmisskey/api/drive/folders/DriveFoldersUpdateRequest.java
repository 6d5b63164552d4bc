package io.github.quarkusmisskey.api.drive.folders;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;

/**
 * What {@code drive/folders/update} takes. A null member is left out.
 *
 * @param name at most 200 characters
 * @param parentId left out if null, cleared by {@code Patch.clear()}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFoldersUpdateRequest(
        String folderId,
        String name,
        Patch<String> parentId) implements Body<DriveFoldersUpdateRequest> {

    public DriveFoldersUpdateRequest {
        Objects.requireNonNull(folderId, "folderId");
    }

    /** With what is required alone. */
    public static DriveFoldersUpdateRequest of(String folderId) {
        return new DriveFoldersUpdateRequest(folderId, null, null);
    }
}
