package io.github.quarkusmisskey.api.users.lists;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link UsersListsApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class UsersListsErrors {

    public static final String ALREADY_ADDED = "ALREADY_ADDED";
    public static final String ALREADY_FAVORITED = "ALREADY_FAVORITED";
    public static final String LIST_LIMIT_EXCEEDED = "LIST_LIMIT_EXCEEDED";
    public static final String LIST_USERS_LIMIT_EXCEEDED = "LIST_USERS_LIMIT_EXCEEDED";
    public static final String NO_SUCH_LIST = "NO_SUCH_LIST";
    public static final String NO_SUCH_USER = "NO_SUCH_USER";
    public static final String NO_SUCH_USER_LIST = "NO_SUCH_USER_LIST";
    public static final String REMOTE_USER_NOT_ALLOWED = "REMOTE_USER_NOT_ALLOWED";
    public static final String TOO_MANY_USERLISTS = "TOO_MANY_USERLISTS";
    public static final String TOO_MANY_USERS = "TOO_MANY_USERS";
    public static final String YOU_HAVE_BEEN_BLOCKED = "YOU_HAVE_BEEN_BLOCKED";

    private UsersListsErrors() {}
}
