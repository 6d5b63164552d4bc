package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.channels.ChannelsOwnedRequest;

/** Reads and writes {@link ChannelsOwnedRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChannelsOwnedRequestJson extends RequestType<ChannelsOwnedRequest> {

    static final ChannelsOwnedRequestJson TYPE = new ChannelsOwnedRequestJson();

    private ChannelsOwnedRequestJson() {}

    @Override
    public void members(JsonOut json, ChannelsOwnedRequest value) throws IOException {
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("limit", value.limit(), Scalars.INTEGER);
    }

    @Override
    public Number limit(ChannelsOwnedRequest request) {
        return request.limit();
    }
}
