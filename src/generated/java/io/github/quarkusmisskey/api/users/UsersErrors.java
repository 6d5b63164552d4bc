package io.github.quarkusmisskey.api.users;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link UsersApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class UsersErrors {

    public static final String BIRTHDAY_DATE_FORMAT_INVALID = "BIRTHDAY_DATE_FORMAT_INVALID";
    public static final String CANNOT_REPORT_YOURSELF = "CANNOT_REPORT_YOURSELF";
    public static final String FAILED_TO_RESOLVE_REMOTE_USER = "FAILED_TO_RESOLVE_REMOTE_USER";
    public static final String FORBIDDEN = "FORBIDDEN";
    public static final String IS_REMOTE_USER = "IS_REMOTE_USER";
    public static final String NO_SUCH_USER = "NO_SUCH_USER";
    public static final String REACTIONS_NOT_PUBLIC = "REACTIONS_NOT_PUBLIC";
    public static final String USER_SUSPENDED = "USER_SUSPENDED";

    private UsersErrors() {}
}
