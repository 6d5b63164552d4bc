package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.rooms.ChatRoomsCreateRequest;

/** Reads and writes {@link ChatRoomsCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatRoomsCreateRequestJson extends RequestType<ChatRoomsCreateRequest> {

    static final ChatRoomsCreateRequestJson TYPE = new ChatRoomsCreateRequestJson();

    private ChatRoomsCreateRequestJson() {}

    @Override
    public void members(JsonOut json, ChatRoomsCreateRequest value) throws IOException {
        json.text("name", value.name());
        json.text("description", value.description());
    }
}
