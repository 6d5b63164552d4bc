package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.drive.AdminDriveFilesRequest;

/** Reads and writes {@link AdminDriveFilesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminDriveFilesRequestJson extends RequestType<AdminDriveFilesRequest> {

    static final AdminDriveFilesRequestJson TYPE = new AdminDriveFilesRequestJson();

    private AdminDriveFilesRequestJson() {}

    @Override
    public void members(JsonOut json, AdminDriveFilesRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.text("userId", value.userId());
        json.text("type", value.type());
        json.member("origin", value.origin(), OriginJson.TYPE);
        json.text("hostname", value.hostname());
    }

    @Override
    public Number limit(AdminDriveFilesRequest request) {
        return request.limit();
    }
}
