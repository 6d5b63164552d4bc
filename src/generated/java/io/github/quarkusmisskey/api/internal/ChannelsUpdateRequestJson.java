package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.channels.ChannelsUpdateRequest;

/** Reads and writes {@link ChannelsUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChannelsUpdateRequestJson extends RequestType<ChannelsUpdateRequest> {

    static final ChannelsUpdateRequestJson TYPE = new ChannelsUpdateRequestJson();

    private ChannelsUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, ChannelsUpdateRequest value) throws IOException {
        json.text("channelId", value.channelId());
        json.text("name", value.name());
        json.patch("description", value.description(), Scalars.TEXT);
        json.patch("bannerId", value.bannerId(), Scalars.TEXT);
        json.patch("isArchived", value.isArchived(), Scalars.FLAG);
        json.member("pinnedNoteIds", value.pinnedNoteIds(), ListType.of(Scalars.TEXT));
        json.text("color", value.color());
        json.patch("isSensitive", value.isSensitive(), Scalars.FLAG);
        json.patch("allowRenoteToExternal", value.allowRenoteToExternal(), Scalars.FLAG);
    }
}
