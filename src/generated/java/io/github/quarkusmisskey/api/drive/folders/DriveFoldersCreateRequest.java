package io.github.quarkusmisskey.api.drive.folders;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code drive/folders/create} takes. A null member is left out.
 *
 * @param name at most 200 characters, {@code Untitled} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriveFoldersCreateRequest(
        String name,
        String parentId) implements Body<DriveFoldersCreateRequest> {}
