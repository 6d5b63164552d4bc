package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.rooms.invitations.ChatRoomsInvitationsOutboxRequest;

/** Reads and writes {@link ChatRoomsInvitationsOutboxRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatRoomsInvitationsOutboxRequestJson extends RequestType<ChatRoomsInvitationsOutboxRequest> {

    static final ChatRoomsInvitationsOutboxRequestJson TYPE = new ChatRoomsInvitationsOutboxRequestJson();

    private ChatRoomsInvitationsOutboxRequestJson() {}

    @Override
    public void members(JsonOut json, ChatRoomsInvitationsOutboxRequest value) throws IOException {
        json.text("roomId", value.roomId());
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(ChatRoomsInvitationsOutboxRequest request) {
        return request.limit();
    }
}
