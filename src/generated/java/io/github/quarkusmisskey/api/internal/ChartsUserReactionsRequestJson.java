package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.charts.user.ChartsUserReactionsRequest;

/** Reads and writes {@link ChartsUserReactionsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsUserReactionsRequestJson extends RequestType<ChartsUserReactionsRequest> {

    static final ChartsUserReactionsRequestJson TYPE = new ChartsUserReactionsRequestJson();

    private ChartsUserReactionsRequestJson() {}

    @Override
    public void members(JsonOut json, ChartsUserReactionsRequest value) throws IOException {
        json.member("span", value.span(), ChartsSpanJson.TYPE);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
        json.text("userId", value.userId());
    }

    @Override
    public Number limit(ChartsUserReactionsRequest request) {
        return request.limit();
    }
}
