package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.channels.ChannelsUnfollowRequest;

/** Reads and writes {@link ChannelsUnfollowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChannelsUnfollowRequestJson extends RequestType<ChannelsUnfollowRequest> {

    static final ChannelsUnfollowRequestJson TYPE = new ChannelsUnfollowRequestJson();

    private ChannelsUnfollowRequestJson() {}

    @Override
    public void members(JsonOut json, ChannelsUnfollowRequest value) throws IOException {
        json.text("channelId", value.channelId());
    }
}
