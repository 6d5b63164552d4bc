package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.charts.ChartsNotesRequest;

/** Reads and writes {@link ChartsNotesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsNotesRequestJson extends RequestType<ChartsNotesRequest> {

    static final ChartsNotesRequestJson TYPE = new ChartsNotesRequestJson();

    private ChartsNotesRequestJson() {}

    @Override
    public void members(JsonOut json, ChartsNotesRequest value) throws IOException {
        json.member("span", value.span(), ChartsSpanJson.TYPE);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
    }

    @Override
    public Number limit(ChartsNotesRequest request) {
        return request.limit();
    }
}
