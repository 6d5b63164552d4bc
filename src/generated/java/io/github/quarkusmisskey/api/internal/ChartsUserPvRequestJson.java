package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.charts.user.ChartsUserPvRequest;

/** Reads and writes {@link ChartsUserPvRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsUserPvRequestJson extends RequestType<ChartsUserPvRequest> {

    static final ChartsUserPvRequestJson TYPE = new ChartsUserPvRequestJson();

    private ChartsUserPvRequestJson() {}

    @Override
    public void members(JsonOut json, ChartsUserPvRequest value) throws IOException {
        json.member("span", value.span(), ChartsSpanJson.TYPE);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
        json.text("userId", value.userId());
    }

    @Override
    public Number limit(ChartsUserPvRequest request) {
        return request.limit();
    }
}
