package io.github.quarkusmisskey.api.i;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code i/import-following} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IImportFollowingRequest(
        String fileId,
        Boolean withReplies) implements Body<IImportFollowingRequest> {

    public IImportFollowingRequest {
        Objects.requireNonNull(fileId, "fileId");
    }

    /** With what is required alone. */
    public static IImportFollowingRequest of(String fileId) {
        return new IImportFollowingRequest(fileId, null);
    }
}
