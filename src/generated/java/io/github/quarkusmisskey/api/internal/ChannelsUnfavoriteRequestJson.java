package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.channels.ChannelsUnfavoriteRequest;

/** Reads and writes {@link ChannelsUnfavoriteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChannelsUnfavoriteRequestJson extends RequestType<ChannelsUnfavoriteRequest> {

    static final ChannelsUnfavoriteRequestJson TYPE = new ChannelsUnfavoriteRequestJson();

    private ChannelsUnfavoriteRequestJson() {}

    @Override
    public void members(JsonOut json, ChannelsUnfavoriteRequest value) throws IOException {
        json.text("channelId", value.channelId());
    }
}
