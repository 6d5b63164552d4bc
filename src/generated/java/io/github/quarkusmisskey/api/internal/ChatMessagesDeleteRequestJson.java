package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.messages.ChatMessagesDeleteRequest;

/** Reads and writes {@link ChatMessagesDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatMessagesDeleteRequestJson extends RequestType<ChatMessagesDeleteRequest> {

    static final ChatMessagesDeleteRequestJson TYPE = new ChatMessagesDeleteRequestJson();

    private ChatMessagesDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, ChatMessagesDeleteRequest value) throws IOException {
        json.text("messageId", value.messageId());
    }
}
