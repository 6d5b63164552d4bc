package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.messages.ChatMessagesUnreactRequest;

/** Reads and writes {@link ChatMessagesUnreactRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatMessagesUnreactRequestJson extends RequestType<ChatMessagesUnreactRequest> {

    static final ChatMessagesUnreactRequestJson TYPE = new ChatMessagesUnreactRequestJson();

    private ChatMessagesUnreactRequestJson() {}

    @Override
    public void members(JsonOut json, ChatMessagesUnreactRequest value) throws IOException {
        json.text("messageId", value.messageId());
        json.text("reaction", value.reaction());
    }
}
