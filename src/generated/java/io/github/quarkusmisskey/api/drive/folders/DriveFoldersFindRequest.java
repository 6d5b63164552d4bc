package io.github.quarkusmisskey.api.drive.folders;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code drive/folders/find} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFoldersFindRequest(String name, String parentId) implements Body<DriveFoldersFindRequest> {

    public DriveFoldersFindRequest {
        Objects.requireNonNull(name, "name");
    }

    /** With what is required alone. */
    public static DriveFoldersFindRequest of(String name) {
        return new DriveFoldersFindRequest(name, null);
    }
}
