package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.flash.FlashMyLikesRequest;

/** Reads and writes {@link FlashMyLikesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FlashMyLikesRequestJson extends RequestType<FlashMyLikesRequest> {

    static final FlashMyLikesRequestJson TYPE = new FlashMyLikesRequestJson();

    private FlashMyLikesRequestJson() {}

    @Override
    public void members(JsonOut json, FlashMyLikesRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.text("search", value.search());
    }

    @Override
    public Number limit(FlashMyLikesRequest request) {
        return request.limit();
    }
}
