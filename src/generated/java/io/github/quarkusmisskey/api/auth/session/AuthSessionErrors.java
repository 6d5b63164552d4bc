package io.github.quarkusmisskey.api.auth.session;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link AuthSessionApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class AuthSessionErrors {

    public static final String NO_SUCH_APP = "NO_SUCH_APP";
    public static final String NO_SUCH_SESSION = "NO_SUCH_SESSION";
    public static final String PENDING_SESSION = "PENDING_SESSION";

    private AuthSessionErrors() {}
}
