package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.drive.files.DriveFilesDeleteRequest;

/** Reads and writes {@link DriveFilesDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFilesDeleteRequestJson extends RequestType<DriveFilesDeleteRequest> {

    static final DriveFilesDeleteRequestJson TYPE = new DriveFilesDeleteRequestJson();

    private DriveFilesDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, DriveFilesDeleteRequest value) throws IOException {
        json.text("fileId", value.fileId());
    }
}
