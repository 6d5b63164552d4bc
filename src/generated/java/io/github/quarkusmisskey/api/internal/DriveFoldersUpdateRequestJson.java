package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.drive.folders.DriveFoldersUpdateRequest;

/** Reads and writes {@link DriveFoldersUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFoldersUpdateRequestJson extends RequestType<DriveFoldersUpdateRequest> {

    static final DriveFoldersUpdateRequestJson TYPE = new DriveFoldersUpdateRequestJson();

    private DriveFoldersUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, DriveFoldersUpdateRequest value) throws IOException {
        json.text("folderId", value.folderId());
        json.text("name", value.name());
        json.patch("parentId", value.parentId(), Scalars.TEXT);
    }
}
