package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.channels.ChannelsCreateRequest;

/** Reads and writes {@link ChannelsCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChannelsCreateRequestJson extends RequestType<ChannelsCreateRequest> {

    static final ChannelsCreateRequestJson TYPE = new ChannelsCreateRequestJson();

    private ChannelsCreateRequestJson() {}

    @Override
    public void members(JsonOut json, ChannelsCreateRequest value) throws IOException {
        json.text("name", value.name());
        json.text("description", value.description());
        json.text("bannerId", value.bannerId());
        json.text("color", value.color());
        json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
        json.member("allowRenoteToExternal", value.allowRenoteToExternal(), Scalars.FLAG);
    }
}
