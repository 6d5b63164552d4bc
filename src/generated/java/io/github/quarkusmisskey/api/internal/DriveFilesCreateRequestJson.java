package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.drive.files.DriveFilesCreateRequest;

/** Reads and writes {@link DriveFilesCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFilesCreateRequestJson extends RequestType<DriveFilesCreateRequest> {

    static final DriveFilesCreateRequestJson TYPE = new DriveFilesCreateRequestJson();

    private DriveFilesCreateRequestJson() {}

    @Override
    public void members(JsonOut json, DriveFilesCreateRequest value) throws IOException {
        json.text("folderId", value.folderId());
        json.text("name", value.name());
        json.text("comment", value.comment());
        json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
        json.member("force", value.force(), Scalars.FLAG);
    }
}
