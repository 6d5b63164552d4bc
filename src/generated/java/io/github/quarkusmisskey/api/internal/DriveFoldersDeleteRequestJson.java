package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.drive.folders.DriveFoldersDeleteRequest;

/** Reads and writes {@link DriveFoldersDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFoldersDeleteRequestJson extends RequestType<DriveFoldersDeleteRequest> {

    static final DriveFoldersDeleteRequestJson TYPE = new DriveFoldersDeleteRequestJson();

    private DriveFoldersDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, DriveFoldersDeleteRequest value) throws IOException {
        json.text("folderId", value.folderId());
    }
}
