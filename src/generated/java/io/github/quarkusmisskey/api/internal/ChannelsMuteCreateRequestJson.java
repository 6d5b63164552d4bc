package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.channels.mute.ChannelsMuteCreateRequest;

/** Reads and writes {@link ChannelsMuteCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChannelsMuteCreateRequestJson extends RequestType<ChannelsMuteCreateRequest> {

    static final ChannelsMuteCreateRequestJson TYPE = new ChannelsMuteCreateRequestJson();

    private ChannelsMuteCreateRequestJson() {}

    @Override
    public void members(JsonOut json, ChannelsMuteCreateRequest value) throws IOException {
        json.text("channelId", value.channelId());
        json.member("expiresAt", value.expiresAt(), Scalars.WHOLE);
    }
}
