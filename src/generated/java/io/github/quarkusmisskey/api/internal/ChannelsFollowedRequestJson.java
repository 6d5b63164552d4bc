package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.channels.ChannelsFollowedRequest;

/** Reads and writes {@link ChannelsFollowedRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChannelsFollowedRequestJson extends RequestType<ChannelsFollowedRequest> {

    static final ChannelsFollowedRequestJson TYPE = new ChannelsFollowedRequestJson();

    private ChannelsFollowedRequestJson() {}

    @Override
    public void members(JsonOut json, ChannelsFollowedRequest value) throws IOException {
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("limit", value.limit(), Scalars.INTEGER);
    }

    @Override
    public Number limit(ChannelsFollowedRequest request) {
        return request.limit();
    }
}
