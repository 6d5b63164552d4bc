package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.drive.files.DriveFilesUpdateRequest;

/** Reads and writes {@link DriveFilesUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFilesUpdateRequestJson extends RequestType<DriveFilesUpdateRequest> {

    static final DriveFilesUpdateRequestJson TYPE = new DriveFilesUpdateRequestJson();

    private DriveFilesUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, DriveFilesUpdateRequest value) throws IOException {
        json.text("fileId", value.fileId());
        json.patch("folderId", value.folderId(), Scalars.TEXT);
        json.text("name", value.name());
        json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
        json.patch("comment", value.comment(), Scalars.TEXT);
    }
}
