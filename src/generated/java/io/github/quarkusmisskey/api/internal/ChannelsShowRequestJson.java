package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.channels.ChannelsShowRequest;

/** Reads and writes {@link ChannelsShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChannelsShowRequestJson extends RequestType<ChannelsShowRequest> {

    static final ChannelsShowRequestJson TYPE = new ChannelsShowRequestJson();

    private ChannelsShowRequestJson() {}

    @Override
    public void members(JsonOut json, ChannelsShowRequest value) throws IOException {
        json.text("channelId", value.channelId());
    }
}
