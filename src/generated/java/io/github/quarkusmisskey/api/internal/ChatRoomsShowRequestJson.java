package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.rooms.ChatRoomsShowRequest;

/** Reads and writes {@link ChatRoomsShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatRoomsShowRequestJson extends RequestType<ChatRoomsShowRequest> {

    static final ChatRoomsShowRequestJson TYPE = new ChatRoomsShowRequestJson();

    private ChatRoomsShowRequestJson() {}

    @Override
    public void members(JsonOut json, ChatRoomsShowRequest value) throws IOException {
        json.text("roomId", value.roomId());
    }
}
