package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.messages.ChatMessagesRoomTimelineRequest;

/** Reads and writes {@link ChatMessagesRoomTimelineRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatMessagesRoomTimelineRequestJson extends RequestType<ChatMessagesRoomTimelineRequest> {

    static final ChatMessagesRoomTimelineRequestJson TYPE = new ChatMessagesRoomTimelineRequestJson();

    private ChatMessagesRoomTimelineRequestJson() {}

    @Override
    public void members(JsonOut json, ChatMessagesRoomTimelineRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.text("roomId", value.roomId());
    }

    @Override
    public Number limit(ChatMessagesRoomTimelineRequest request) {
        return request.limit();
    }
}
