package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.drive.files.DriveFilesMoveBulkRequest;

/** Reads and writes {@link DriveFilesMoveBulkRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFilesMoveBulkRequestJson extends RequestType<DriveFilesMoveBulkRequest> {

    static final DriveFilesMoveBulkRequestJson TYPE = new DriveFilesMoveBulkRequestJson();

    private DriveFilesMoveBulkRequestJson() {}

    @Override
    public void members(JsonOut json, DriveFilesMoveBulkRequest value) throws IOException {
        json.member("fileIds", value.fileIds(), ListType.of(Scalars.TEXT));
        json.text("folderId", value.folderId());
    }
}
