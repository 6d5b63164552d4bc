package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.rooms.invitations.ChatRoomsInvitationsIgnoreRequest;

/** Reads and writes {@link ChatRoomsInvitationsIgnoreRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatRoomsInvitationsIgnoreRequestJson extends RequestType<ChatRoomsInvitationsIgnoreRequest> {

    static final ChatRoomsInvitationsIgnoreRequestJson TYPE = new ChatRoomsInvitationsIgnoreRequestJson();

    private ChatRoomsInvitationsIgnoreRequestJson() {}

    @Override
    public void members(JsonOut json, ChatRoomsInvitationsIgnoreRequest value) throws IOException {
        json.text("roomId", value.roomId());
    }
}
