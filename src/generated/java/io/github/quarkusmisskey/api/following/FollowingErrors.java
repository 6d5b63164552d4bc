package io.github.quarkusmisskey.api.following;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link FollowingApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class FollowingErrors {

    public static final String ALREADY_FOLLOWING = "ALREADY_FOLLOWING";
    public static final String BLOCKED = "BLOCKED";
    public static final String BLOCKING = "BLOCKING";
    public static final String FOLLOWEE_IS_YOURSELF = "FOLLOWEE_IS_YOURSELF";
    public static final String FOLLOWER_IS_YOURSELF = "FOLLOWER_IS_YOURSELF";
    public static final String FOLLOWING_BOT_NOT_ALLOWED = "FOLLOWING_BOT_NOT_ALLOWED";
    public static final String NOT_FOLLOWING = "NOT_FOLLOWING";
    public static final String NO_SUCH_USER = "NO_SUCH_USER";

    private FollowingErrors() {}
}
