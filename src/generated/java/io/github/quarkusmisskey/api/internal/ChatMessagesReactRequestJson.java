package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.messages.ChatMessagesReactRequest;

/** Reads and writes {@link ChatMessagesReactRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatMessagesReactRequestJson extends RequestType<ChatMessagesReactRequest> {

    static final ChatMessagesReactRequestJson TYPE = new ChatMessagesReactRequestJson();

    private ChatMessagesReactRequestJson() {}

    @Override
    public void members(JsonOut json, ChatMessagesReactRequest value) throws IOException {
        json.text("messageId", value.messageId());
        json.text("reaction", value.reaction());
    }
}
