package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.drive.files.DriveFilesFindRequest;

/** Reads and writes {@link DriveFilesFindRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFilesFindRequestJson extends RequestType<DriveFilesFindRequest> {

    static final DriveFilesFindRequestJson TYPE = new DriveFilesFindRequestJson();

    private DriveFilesFindRequestJson() {}

    @Override
    public void members(JsonOut json, DriveFilesFindRequest value) throws IOException {
        json.text("name", value.name());
        json.text("folderId", value.folderId());
    }
}
