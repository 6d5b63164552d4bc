package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.messages.ChatMessagesSearchRequest;

/** Reads and writes {@link ChatMessagesSearchRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatMessagesSearchRequestJson extends RequestType<ChatMessagesSearchRequest> {

    static final ChatMessagesSearchRequestJson TYPE = new ChatMessagesSearchRequestJson();

    private ChatMessagesSearchRequestJson() {}

    @Override
    public void members(JsonOut json, ChatMessagesSearchRequest value) throws IOException {
        json.text("query", value.query());
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("userId", value.userId());
        json.text("roomId", value.roomId());
    }

    @Override
    public Number limit(ChatMessagesSearchRequest request) {
        return request.limit();
    }
}
