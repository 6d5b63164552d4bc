package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.charts.user.ChartsUserFollowingRequest;

/** Reads and writes {@link ChartsUserFollowingRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsUserFollowingRequestJson extends RequestType<ChartsUserFollowingRequest> {

    static final ChartsUserFollowingRequestJson TYPE = new ChartsUserFollowingRequestJson();

    private ChartsUserFollowingRequestJson() {}

    @Override
    public void members(JsonOut json, ChartsUserFollowingRequest value) throws IOException {
        json.member("span", value.span(), ChartsSpanJson.TYPE);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
        json.text("userId", value.userId());
    }

    @Override
    public Number limit(ChartsUserFollowingRequest request) {
        return request.limit();
    }
}
