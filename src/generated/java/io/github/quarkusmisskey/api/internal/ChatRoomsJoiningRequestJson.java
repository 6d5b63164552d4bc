package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.rooms.ChatRoomsJoiningRequest;

/** Reads and writes {@link ChatRoomsJoiningRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatRoomsJoiningRequestJson extends RequestType<ChatRoomsJoiningRequest> {

    static final ChatRoomsJoiningRequestJson TYPE = new ChatRoomsJoiningRequestJson();

    private ChatRoomsJoiningRequestJson() {}

    @Override
    public void members(JsonOut json, ChatRoomsJoiningRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(ChatRoomsJoiningRequest request) {
        return request.limit();
    }
}
