package io.github.quarkusmisskey.api.following.requests;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link FollowingRequestsApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class FollowingRequestsErrors {

    public static final String FOLLOW_REQUEST_NOT_FOUND = "FOLLOW_REQUEST_NOT_FOUND";
    public static final String NO_FOLLOW_REQUEST = "NO_FOLLOW_REQUEST";
    public static final String NO_SUCH_USER = "NO_SUCH_USER";

    private FollowingRequestsErrors() {}
}
