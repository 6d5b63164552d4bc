package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.charts.user.ChartsUserNotesRequest;

/** Reads and writes {@link ChartsUserNotesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsUserNotesRequestJson extends RequestType<ChartsUserNotesRequest> {

    static final ChartsUserNotesRequestJson TYPE = new ChartsUserNotesRequestJson();

    private ChartsUserNotesRequestJson() {}

    @Override
    public void members(JsonOut json, ChartsUserNotesRequest value) throws IOException {
        json.member("span", value.span(), ChartsSpanJson.TYPE);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
        json.text("userId", value.userId());
    }

    @Override
    public Number limit(ChartsUserNotesRequest request) {
        return request.limit();
    }
}
