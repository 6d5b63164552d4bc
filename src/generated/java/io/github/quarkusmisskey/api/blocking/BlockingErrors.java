package io.github.quarkusmisskey.api.blocking;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link BlockingApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class BlockingErrors {

    public static final String ALREADY_BLOCKING = "ALREADY_BLOCKING";
    public static final String BLOCKEE_IS_YOURSELF = "BLOCKEE_IS_YOURSELF";
    public static final String NOT_BLOCKING = "NOT_BLOCKING";
    public static final String NO_SUCH_USER = "NO_SUCH_USER";

    private BlockingErrors() {}
}
