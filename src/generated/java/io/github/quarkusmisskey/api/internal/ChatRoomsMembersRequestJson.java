package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.rooms.ChatRoomsMembersRequest;

/** Reads and writes {@link ChatRoomsMembersRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatRoomsMembersRequestJson extends RequestType<ChatRoomsMembersRequest> {

    static final ChatRoomsMembersRequestJson TYPE = new ChatRoomsMembersRequestJson();

    private ChatRoomsMembersRequestJson() {}

    @Override
    public void members(JsonOut json, ChatRoomsMembersRequest value) throws IOException {
        json.text("roomId", value.roomId());
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(ChatRoomsMembersRequest request) {
        return request.limit();
    }
}
