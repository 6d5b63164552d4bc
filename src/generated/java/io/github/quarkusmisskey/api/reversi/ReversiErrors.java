package io.github.quarkusmisskey.api.reversi;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link ReversiApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class ReversiErrors {

    public static final String ACCESS_DENIED = "ACCESS_DENIED";
    public static final String ALREADY_ENDED = "ALREADY_ENDED";
    public static final String NO_SUCH_GAME = "NO_SUCH_GAME";
    public static final String NO_SUCH_USER = "NO_SUCH_USER";
    public static final String TARGET_IS_YOURSELF = "TARGET_IS_YOURSELF";

    private ReversiErrors() {}
}
