package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.drive.files.DriveFilesCheckExistenceRequest;

/** Reads and writes {@link DriveFilesCheckExistenceRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFilesCheckExistenceRequestJson extends RequestType<DriveFilesCheckExistenceRequest> {

    static final DriveFilesCheckExistenceRequestJson TYPE = new DriveFilesCheckExistenceRequestJson();

    private DriveFilesCheckExistenceRequestJson() {}

    @Override
    public void members(JsonOut json, DriveFilesCheckExistenceRequest value) throws IOException {
        json.text("md5", value.md5());
    }
}
