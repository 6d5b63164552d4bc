package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.drive.files.DriveFilesUploadFromUrlRequest;

/** Reads and writes {@link DriveFilesUploadFromUrlRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFilesUploadFromUrlRequestJson extends RequestType<DriveFilesUploadFromUrlRequest> {

    static final DriveFilesUploadFromUrlRequestJson TYPE = new DriveFilesUploadFromUrlRequestJson();

    private DriveFilesUploadFromUrlRequestJson() {}

    @Override
    public void members(JsonOut json, DriveFilesUploadFromUrlRequest value) throws IOException {
        json.text("url", value.url());
        json.text("folderId", value.folderId());
        json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
        json.text("comment", value.comment());
        json.text("marker", value.marker());
        json.member("force", value.force(), Scalars.FLAG);
    }
}
