package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.drive.files.DriveFilesAttachedNotesRequest;

/** Reads and writes {@link DriveFilesAttachedNotesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFilesAttachedNotesRequestJson extends RequestType<DriveFilesAttachedNotesRequest> {

    static final DriveFilesAttachedNotesRequestJson TYPE = new DriveFilesAttachedNotesRequestJson();

    private DriveFilesAttachedNotesRequestJson() {}

    @Override
    public void members(JsonOut json, DriveFilesAttachedNotesRequest value) throws IOException {
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("fileId", value.fileId());
    }

    @Override
    public Number limit(DriveFilesAttachedNotesRequest request) {
        return request.limit();
    }
}
