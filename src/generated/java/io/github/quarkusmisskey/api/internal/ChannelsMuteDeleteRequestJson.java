package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.channels.mute.ChannelsMuteDeleteRequest;

/** Reads and writes {@link ChannelsMuteDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChannelsMuteDeleteRequestJson extends RequestType<ChannelsMuteDeleteRequest> {

    static final ChannelsMuteDeleteRequestJson TYPE = new ChannelsMuteDeleteRequestJson();

    private ChannelsMuteDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, ChannelsMuteDeleteRequest value) throws IOException {
        json.text("channelId", value.channelId());
    }
}
