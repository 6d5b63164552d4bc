package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.messages.ChatMessagesShowRequest;

/** Reads and writes {@link ChatMessagesShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatMessagesShowRequestJson extends RequestType<ChatMessagesShowRequest> {

    static final ChatMessagesShowRequestJson TYPE = new ChatMessagesShowRequestJson();

    private ChatMessagesShowRequestJson() {}

    @Override
    public void members(JsonOut json, ChatMessagesShowRequest value) throws IOException {
        json.text("messageId", value.messageId());
    }
}
