package io.github.quarkusmisskey.api.i.twofactor;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link ITwoFactorApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class ITwoFactorErrors {

    public static final String ACCESS_DENIED = "ACCESS_DENIED";
    public static final String INCORRECT_PASSWORD = "INCORRECT_PASSWORD";
    public static final String NO_SECURITY_KEY = "NO_SECURITY_KEY";
    public static final String NO_SUCH_KEY = "NO_SUCH_KEY";
    public static final String TWO_FACTOR_NOT_ENABLED = "TWO_FACTOR_NOT_ENABLED";
    public static final String USER_NOT_FOUND = "USER_NOT_FOUND";

    private ITwoFactorErrors() {}
}
