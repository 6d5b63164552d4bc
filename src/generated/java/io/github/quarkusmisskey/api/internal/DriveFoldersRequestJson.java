package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.drive.DriveFoldersRequest;

/** Reads and writes {@link DriveFoldersRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFoldersRequestJson extends RequestType<DriveFoldersRequest> {

    static final DriveFoldersRequestJson TYPE = new DriveFoldersRequestJson();

    private DriveFoldersRequestJson() {}

    @Override
    public void members(JsonOut json, DriveFoldersRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.text("folderId", value.folderId());
    }

    @Override
    public Number limit(DriveFoldersRequest request) {
        return request.limit();
    }
}
