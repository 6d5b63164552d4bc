package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.rooms.ChatRoomsUpdateRequest;

/** Reads and writes {@link ChatRoomsUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatRoomsUpdateRequestJson extends RequestType<ChatRoomsUpdateRequest> {

    static final ChatRoomsUpdateRequestJson TYPE = new ChatRoomsUpdateRequestJson();

    private ChatRoomsUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, ChatRoomsUpdateRequest value) throws IOException {
        json.text("roomId", value.roomId());
        json.text("name", value.name());
        json.text("description", value.description());
    }
}
