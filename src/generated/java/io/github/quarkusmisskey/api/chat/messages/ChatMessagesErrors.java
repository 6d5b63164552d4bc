package io.github.quarkusmisskey.api.chat.messages;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link ChatMessagesApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class ChatMessagesErrors {

    public static final String CONTENT_REQUIRED = "CONTENT_REQUIRED";
    public static final String NO_SUCH_FILE = "NO_SUCH_FILE";
    public static final String NO_SUCH_MESSAGE = "NO_SUCH_MESSAGE";
    public static final String NO_SUCH_ROOM = "NO_SUCH_ROOM";
    public static final String NO_SUCH_USER = "NO_SUCH_USER";
    public static final String RECIPIENT_IS_YOURSELF = "RECIPIENT_IS_YOURSELF";
    public static final String YOU_HAVE_BEEN_BLOCKED = "YOU_HAVE_BEEN_BLOCKED";

    private ChatMessagesErrors() {}
}
