package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.charts.ChartsInstanceRequest;

/** Reads and writes {@link ChartsInstanceRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsInstanceRequestJson extends RequestType<ChartsInstanceRequest> {

    static final ChartsInstanceRequestJson TYPE = new ChartsInstanceRequestJson();

    private ChartsInstanceRequestJson() {}

    @Override
    public void members(JsonOut json, ChartsInstanceRequest value) throws IOException {
        json.member("span", value.span(), ChartsSpanJson.TYPE);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
        json.text("host", value.host());
    }

    @Override
    public Number limit(ChartsInstanceRequest request) {
        return request.limit();
    }
}
