package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.flash.FlashFeaturedRequest;

/** Reads and writes {@link FlashFeaturedRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FlashFeaturedRequestJson extends RequestType<FlashFeaturedRequest> {

    static final FlashFeaturedRequestJson TYPE = new FlashFeaturedRequestJson();

    private FlashFeaturedRequestJson() {}

    @Override
    public void members(JsonOut json, FlashFeaturedRequest value) throws IOException {
        json.member("offset", value.offset(), Scalars.INTEGER);
        json.member("limit", value.limit(), Scalars.INTEGER);
    }

    @Override
    public Number limit(FlashFeaturedRequest request) {
        return request.limit();
    }
}
