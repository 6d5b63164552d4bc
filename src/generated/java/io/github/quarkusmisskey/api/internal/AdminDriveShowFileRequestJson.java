package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.drive.AdminDriveShowFileRequest;

/** Reads and writes {@link AdminDriveShowFileRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminDriveShowFileRequestJson extends RequestType<AdminDriveShowFileRequest> {

    static final AdminDriveShowFileRequestJson TYPE = new AdminDriveShowFileRequestJson();

    private AdminDriveShowFileRequestJson() {}

    @Override
    public void members(JsonOut json, AdminDriveShowFileRequest value) throws IOException {
        json.text("fileId", value.fileId());
        json.text("url", value.url());
    }
}
