package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.rooms.ChatRoomsMuteRequest;

/** Reads and writes {@link ChatRoomsMuteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatRoomsMuteRequestJson extends RequestType<ChatRoomsMuteRequest> {

    static final ChatRoomsMuteRequestJson TYPE = new ChatRoomsMuteRequestJson();

    private ChatRoomsMuteRequestJson() {}

    @Override
    public void members(JsonOut json, ChatRoomsMuteRequest value) throws IOException {
        json.text("roomId", value.roomId());
        json.member("mute", value.mute(), Scalars.FLAG);
    }
}
