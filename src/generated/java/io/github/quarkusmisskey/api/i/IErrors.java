package io.github.quarkusmisskey.api.i;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link IApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class IErrors {

    public static final String ALREADY_MOVED = "ALREADY_MOVED";
    public static final String ALREADY_PINNED = "ALREADY_PINNED";
    public static final String AVATAR_NOT_AN_IMAGE = "AVATAR_NOT_AN_IMAGE";
    public static final String BANNER_NOT_AN_IMAGE = "BANNER_NOT_AN_IMAGE";
    public static final String DESTINATION_ACCOUNT_FORBIDS = "DESTINATION_ACCOUNT_FORBIDS";
    public static final String EMAIL_REQUIRED = "EMAIL_REQUIRED";
    public static final String EMPTY_FILE = "EMPTY_FILE";
    public static final String FILE_NOT_AN_IMAGE = "FILE_NOT_AN_IMAGE";
    public static final String FORBIDDEN_TO_SET_YOURSELF = "FORBIDDEN_TO_SET_YOURSELF";
    public static final String INCORRECT_PASSWORD = "INCORRECT_PASSWORD";
    public static final String INVALID_REGEXP = "INVALID_REGEXP";
    public static final String INVALID_URL = "INVALID_URL";
    public static final String NOT_ROOT_FORBIDDEN = "NOT_ROOT_FORBIDDEN";
    public static final String NO_SUCH_AVATAR = "NO_SUCH_AVATAR";
    public static final String NO_SUCH_BANNER = "NO_SUCH_BANNER";
    public static final String NO_SUCH_FILE = "NO_SUCH_FILE";
    public static final String NO_SUCH_NOTE = "NO_SUCH_NOTE";
    public static final String NO_SUCH_PAGE = "NO_SUCH_PAGE";
    public static final String NO_SUCH_USER = "NO_SUCH_USER";
    public static final String PIN_LIMIT_EXCEEDED = "PIN_LIMIT_EXCEEDED";
    public static final String RESTRICTED_BY_ROLE = "RESTRICTED_BY_ROLE";
    public static final String TOO_BIG_FILE = "TOO_BIG_FILE";
    public static final String TOO_MANY_ANTENNAS = "TOO_MANY_ANTENNAS";
    public static final String TOO_MANY_MUTED_WORDS = "TOO_MANY_MUTED_WORDS";
    public static final String UNAVAILABLE = "UNAVAILABLE";
    public static final String UNEXPECTED_FILE_TYPE = "UNEXPECTED_FILE_TYPE";
    public static final String URI_NULL = "URI_NULL";
    public static final String USER_IS_DELETED = "USER_IS_DELETED";
    public static final String YOUR_NAME_CONTAINS_PROHIBITED_WORDS = "YOUR_NAME_CONTAINS_PROHIBITED_WORDS";

    private IErrors() {}
}
