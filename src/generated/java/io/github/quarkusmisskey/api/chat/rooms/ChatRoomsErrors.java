package io.github.quarkusmisskey.api.chat.rooms;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link ChatRoomsApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class ChatRoomsErrors {

    public static final String NO_SUCH_ROOM = "NO_SUCH_ROOM";

    private ChatRoomsErrors() {}
}
