package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.chat.rooms.invitations.ChatRoomsInvitationsCreateRequest;

/** Reads and writes {@link ChatRoomsInvitationsCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatRoomsInvitationsCreateRequestJson extends RequestType<ChatRoomsInvitationsCreateRequest> {

    static final ChatRoomsInvitationsCreateRequestJson TYPE = new ChatRoomsInvitationsCreateRequestJson();

    private ChatRoomsInvitationsCreateRequestJson() {}

    @Override
    public void members(JsonOut json, ChatRoomsInvitationsCreateRequest value) throws IOException {
        json.text("roomId", value.roomId());
        json.text("userId", value.userId());
    }
}
