package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.charts.ChartsUsersRequest;

/** Reads and writes {@link ChartsUsersRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsUsersRequestJson extends RequestType<ChartsUsersRequest> {

    static final ChartsUsersRequestJson TYPE = new ChartsUsersRequestJson();

    private ChartsUsersRequestJson() {}

    @Override
    public void members(JsonOut json, ChartsUsersRequest value) throws IOException {
        json.member("span", value.span(), ChartsSpanJson.TYPE);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
    }

    @Override
    public Number limit(ChartsUsersRequest request) {
        return request.limit();
    }
}
