package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.drive.folders.DriveFoldersShowRequest;

/** Reads and writes {@link DriveFoldersShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFoldersShowRequestJson extends RequestType<DriveFoldersShowRequest> {

    static final DriveFoldersShowRequestJson TYPE = new DriveFoldersShowRequestJson();

    private DriveFoldersShowRequestJson() {}

    @Override
    public void members(JsonOut json, DriveFoldersShowRequest value) throws IOException {
        json.text("folderId", value.folderId());
    }
}
