package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.rooms.ChatRoomsLeaveRequest;

/** Reads and writes {@link ChatRoomsLeaveRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatRoomsLeaveRequestJson extends RequestType<ChatRoomsLeaveRequest> {

    static final ChatRoomsLeaveRequestJson TYPE = new ChatRoomsLeaveRequestJson();

    private ChatRoomsLeaveRequestJson() {}

    @Override
    public void members(JsonOut json, ChatRoomsLeaveRequest value) throws IOException {
        json.text("roomId", value.roomId());
    }
}
