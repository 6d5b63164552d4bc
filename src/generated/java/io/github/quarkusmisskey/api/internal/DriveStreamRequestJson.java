package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.drive.DriveStreamRequest;

/** Reads and writes {@link DriveStreamRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveStreamRequestJson extends RequestType<DriveStreamRequest> {

    static final DriveStreamRequestJson TYPE = new DriveStreamRequestJson();

    private DriveStreamRequestJson() {}

    @Override
    public void members(JsonOut json, DriveStreamRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.text("type", value.type());
    }

    @Override
    public Number limit(DriveStreamRequest request) {
        return request.limit();
    }
}
