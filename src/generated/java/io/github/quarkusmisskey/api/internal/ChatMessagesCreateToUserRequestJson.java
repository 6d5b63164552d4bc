package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.messages.ChatMessagesCreateToUserRequest;

/** Reads and writes {@link ChatMessagesCreateToUserRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatMessagesCreateToUserRequestJson extends RequestType<ChatMessagesCreateToUserRequest> {

    static final ChatMessagesCreateToUserRequestJson TYPE = new ChatMessagesCreateToUserRequestJson();

    private ChatMessagesCreateToUserRequestJson() {}

    @Override
    public void members(JsonOut json, ChatMessagesCreateToUserRequest value) throws IOException {
        json.text("text", value.text());
        json.text("fileId", value.fileId());
        json.text("toUserId", value.toUserId());
    }
}
