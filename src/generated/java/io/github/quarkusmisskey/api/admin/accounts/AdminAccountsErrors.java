package io.github.quarkusmisskey.api.admin.accounts;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link AdminAccountsApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class AdminAccountsErrors {

    public static final String ACCESS_DENIED = "ACCESS_DENIED";
    public static final String CANNOT_DELETE_MODERATOR = "CANNOT_DELETE_MODERATOR";
    public static final String INCORRECT_INITIAL_PASSWORD = "INCORRECT_INITIAL_PASSWORD";
    public static final String USER_NOT_FOUND = "USER_NOT_FOUND";

    private AdminAccountsErrors() {}
}
