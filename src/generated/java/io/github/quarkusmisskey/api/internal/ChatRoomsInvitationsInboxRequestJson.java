package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.rooms.invitations.ChatRoomsInvitationsInboxRequest;

/** Reads and writes {@link ChatRoomsInvitationsInboxRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatRoomsInvitationsInboxRequestJson extends RequestType<ChatRoomsInvitationsInboxRequest> {

    static final ChatRoomsInvitationsInboxRequestJson TYPE = new ChatRoomsInvitationsInboxRequestJson();

    private ChatRoomsInvitationsInboxRequestJson() {}

    @Override
    public void members(JsonOut json, ChatRoomsInvitationsInboxRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(ChatRoomsInvitationsInboxRequest request) {
        return request.limit();
    }
}
