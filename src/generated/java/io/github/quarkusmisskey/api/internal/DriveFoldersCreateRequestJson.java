package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.drive.folders.DriveFoldersCreateRequest;

/** Reads and writes {@link DriveFoldersCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFoldersCreateRequestJson extends RequestType<DriveFoldersCreateRequest> {

    static final DriveFoldersCreateRequestJson TYPE = new DriveFoldersCreateRequestJson();

    private DriveFoldersCreateRequestJson() {}

    @Override
    public void members(JsonOut json, DriveFoldersCreateRequest value) throws IOException {
        json.text("name", value.name());
        json.text("parentId", value.parentId());
    }
}
