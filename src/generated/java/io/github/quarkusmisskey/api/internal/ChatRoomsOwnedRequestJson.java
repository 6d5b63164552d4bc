package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.rooms.ChatRoomsOwnedRequest;

/** Reads and writes {@link ChatRoomsOwnedRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatRoomsOwnedRequestJson extends RequestType<ChatRoomsOwnedRequest> {

    static final ChatRoomsOwnedRequestJson TYPE = new ChatRoomsOwnedRequestJson();

    private ChatRoomsOwnedRequestJson() {}

    @Override
    public void members(JsonOut json, ChatRoomsOwnedRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(ChatRoomsOwnedRequest request) {
        return request.limit();
    }
}
