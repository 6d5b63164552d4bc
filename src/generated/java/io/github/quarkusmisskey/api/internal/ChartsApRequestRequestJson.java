package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.charts.ChartsApRequestRequest;

/** Reads and writes {@link ChartsApRequestRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsApRequestRequestJson extends RequestType<ChartsApRequestRequest> {

    static final ChartsApRequestRequestJson TYPE = new ChartsApRequestRequestJson();

    private ChartsApRequestRequestJson() {}

    @Override
    public void members(JsonOut json, ChartsApRequestRequest value) throws IOException {
        json.member("span", value.span(), ChartsSpanJson.TYPE);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
    }

    @Override
    public Number limit(ChartsApRequestRequest request) {
        return request.limit();
    }
}
