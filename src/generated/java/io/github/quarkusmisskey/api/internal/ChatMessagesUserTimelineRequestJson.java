package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.messages.ChatMessagesUserTimelineRequest;

/** Reads and writes {@link ChatMessagesUserTimelineRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatMessagesUserTimelineRequestJson extends RequestType<ChatMessagesUserTimelineRequest> {

    static final ChatMessagesUserTimelineRequestJson TYPE = new ChatMessagesUserTimelineRequestJson();

    private ChatMessagesUserTimelineRequestJson() {}

    @Override
    public void members(JsonOut json, ChatMessagesUserTimelineRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.text("userId", value.userId());
    }

    @Override
    public Number limit(ChatMessagesUserTimelineRequest request) {
        return request.limit();
    }
}
