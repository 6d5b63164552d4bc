package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.drive.files.DriveFilesFindByHashRequest;

/** Reads and writes {@link DriveFilesFindByHashRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFilesFindByHashRequestJson extends RequestType<DriveFilesFindByHashRequest> {

    static final DriveFilesFindByHashRequestJson TYPE = new DriveFilesFindByHashRequestJson();

    private DriveFilesFindByHashRequestJson() {}

    @Override
    public void members(JsonOut json, DriveFilesFindByHashRequest value) throws IOException {
        json.text("md5", value.md5());
    }
}
