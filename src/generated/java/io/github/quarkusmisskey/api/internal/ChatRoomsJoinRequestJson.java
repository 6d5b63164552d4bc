package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.rooms.ChatRoomsJoinRequest;

/** Reads and writes {@link ChatRoomsJoinRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatRoomsJoinRequestJson extends RequestType<ChatRoomsJoinRequest> {

    static final ChatRoomsJoinRequestJson TYPE = new ChatRoomsJoinRequestJson();

    private ChatRoomsJoinRequestJson() {}

    @Override
    public void members(JsonOut json, ChatRoomsJoinRequest value) throws IOException {
        json.text("roomId", value.roomId());
    }
}
