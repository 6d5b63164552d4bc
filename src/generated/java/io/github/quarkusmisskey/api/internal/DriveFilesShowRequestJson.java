package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.drive.files.DriveFilesShowRequest;

/** Reads and writes {@link DriveFilesShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFilesShowRequestJson extends RequestType<DriveFilesShowRequest> {

    static final DriveFilesShowRequestJson TYPE = new DriveFilesShowRequestJson();

    private DriveFilesShowRequestJson() {}

    @Override
    public void members(JsonOut json, DriveFilesShowRequest value) throws IOException {
        json.text("fileId", value.fileId());
        json.text("url", value.url());
    }
}
