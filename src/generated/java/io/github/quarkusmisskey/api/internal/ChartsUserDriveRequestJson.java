package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.charts.user.ChartsUserDriveRequest;

/** Reads and writes {@link ChartsUserDriveRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsUserDriveRequestJson extends RequestType<ChartsUserDriveRequest> {

    static final ChartsUserDriveRequestJson TYPE = new ChartsUserDriveRequestJson();

    private ChartsUserDriveRequestJson() {}

    @Override
    public void members(JsonOut json, ChartsUserDriveRequest value) throws IOException {
        json.member("span", value.span(), ChartsSpanJson.TYPE);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
        json.text("userId", value.userId());
    }

    @Override
    public Number limit(ChartsUserDriveRequest request) {
        return request.limit();
    }
}
