package io.github.quarkusmisskey.api.auth;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link AuthApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class AuthErrors {

    public static final String NO_SUCH_SESSION = "NO_SUCH_SESSION";

    private AuthErrors() {}
}
