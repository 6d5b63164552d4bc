package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.channels.ChannelsFavoriteRequest;

/** Reads and writes {@link ChannelsFavoriteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChannelsFavoriteRequestJson extends RequestType<ChannelsFavoriteRequest> {

    static final ChannelsFavoriteRequestJson TYPE = new ChannelsFavoriteRequestJson();

    private ChannelsFavoriteRequestJson() {}

    @Override
    public void members(JsonOut json, ChannelsFavoriteRequest value) throws IOException {
        json.text("channelId", value.channelId());
    }
}
