package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.drive.folders.DriveFoldersFindRequest;

/** Reads and writes {@link DriveFoldersFindRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFoldersFindRequestJson extends RequestType<DriveFoldersFindRequest> {

    static final DriveFoldersFindRequestJson TYPE = new DriveFoldersFindRequestJson();

    private DriveFoldersFindRequestJson() {}

    @Override
    public void members(JsonOut json, DriveFoldersFindRequest value) throws IOException {
        json.text("name", value.name());
        json.text("parentId", value.parentId());
    }
}
