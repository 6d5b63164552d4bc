package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.rooms.ChatRoomsDeleteRequest;

/** Reads and writes {@link ChatRoomsDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatRoomsDeleteRequestJson extends RequestType<ChatRoomsDeleteRequest> {

    static final ChatRoomsDeleteRequestJson TYPE = new ChatRoomsDeleteRequestJson();

    private ChatRoomsDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, ChatRoomsDeleteRequest value) throws IOException {
        json.text("roomId", value.roomId());
    }
}
