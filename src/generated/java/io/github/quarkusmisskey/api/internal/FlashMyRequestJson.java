package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.flash.FlashMyRequest;

/** Reads and writes {@link FlashMyRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FlashMyRequestJson extends RequestType<FlashMyRequest> {

    static final FlashMyRequestJson TYPE = new FlashMyRequestJson();

    private FlashMyRequestJson() {}

    @Override
    public void members(JsonOut json, FlashMyRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(FlashMyRequest request) {
        return request.limit();
    }
}
