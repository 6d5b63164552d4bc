package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.messages.ChatMessagesCreateToRoomRequest;

/** Reads and writes {@link ChatMessagesCreateToRoomRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatMessagesCreateToRoomRequestJson extends RequestType<ChatMessagesCreateToRoomRequest> {

    static final ChatMessagesCreateToRoomRequestJson TYPE = new ChatMessagesCreateToRoomRequestJson();

    private ChatMessagesCreateToRoomRequestJson() {}

    @Override
    public void members(JsonOut json, ChatMessagesCreateToRoomRequest value) throws IOException {
        json.text("text", value.text());
        json.text("fileId", value.fileId());
        json.text("toRoomId", value.toRoomId());
    }
}
