package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.channels.ChannelsFollowRequest;

/** Reads and writes {@link ChannelsFollowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChannelsFollowRequestJson extends RequestType<ChannelsFollowRequest> {

    static final ChannelsFollowRequestJson TYPE = new ChannelsFollowRequestJson();

    private ChannelsFollowRequestJson() {}

    @Override
    public void members(JsonOut json, ChannelsFollowRequest value) throws IOException {
        json.text("channelId", value.channelId());
    }
}
