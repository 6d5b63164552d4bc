package io.github.quarkusmisskey.api.chat.rooms.invitations;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link ChatRoomsInvitationsApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class ChatRoomsInvitationsErrors {

    public static final String NO_SUCH_ROOM = "NO_SUCH_ROOM";

    private ChatRoomsInvitationsErrors() {}
}
