package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.flash.FlashSearchRequest;

/** Reads and writes {@link FlashSearchRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FlashSearchRequestJson extends RequestType<FlashSearchRequest> {

    static final FlashSearchRequestJson TYPE = new FlashSearchRequestJson();

    private FlashSearchRequestJson() {}

    @Override
    public void members(JsonOut json, FlashSearchRequest value) throws IOException {
        json.text("query", value.query());
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("limit", value.limit(), Scalars.INTEGER);
    }

    @Override
    public Number limit(FlashSearchRequest request) {
        return request.limit();
    }
}
