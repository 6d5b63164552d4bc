package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.channels.ChannelsTimelineRequest;

/** Reads and writes {@link ChannelsTimelineRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChannelsTimelineRequestJson extends RequestType<ChannelsTimelineRequest> {

    static final ChannelsTimelineRequestJson TYPE = new ChannelsTimelineRequestJson();

    private ChannelsTimelineRequestJson() {}

    @Override
    public void members(JsonOut json, ChannelsTimelineRequest value) throws IOException {
        json.text("channelId", value.channelId());
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("allowPartial", value.allowPartial(), Scalars.FLAG);
    }

    @Override
    public Number limit(ChannelsTimelineRequest request) {
        return request.limit();
    }
}
