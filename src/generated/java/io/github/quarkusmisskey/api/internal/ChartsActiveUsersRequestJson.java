package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.charts.ChartsActiveUsersRequest;

/** Reads and writes {@link ChartsActiveUsersRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsActiveUsersRequestJson extends RequestType<ChartsActiveUsersRequest> {

    static final ChartsActiveUsersRequestJson TYPE = new ChartsActiveUsersRequestJson();

    private ChartsActiveUsersRequestJson() {}

    @Override
    public void members(JsonOut json, ChartsActiveUsersRequest value) throws IOException {
        json.member("span", value.span(), ChartsSpanJson.TYPE);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
    }

    @Override
    public Number limit(ChartsActiveUsersRequest request) {
        return request.limit();
    }
}
