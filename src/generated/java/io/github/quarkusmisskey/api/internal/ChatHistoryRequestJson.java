package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.ChatHistoryRequest;

/** Reads and writes {@link ChatHistoryRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatHistoryRequestJson extends RequestType<ChatHistoryRequest> {

    static final ChatHistoryRequestJson TYPE = new ChatHistoryRequestJson();

    private ChatHistoryRequestJson() {}

    @Override
    public void members(JsonOut json, ChatHistoryRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("room", value.room(), Scalars.FLAG);
    }

    @Override
    public Number limit(ChatHistoryRequest request) {
        return request.limit();
    }
}
