package io.github.quarkusmisskey.api.admin.roles;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link AdminRolesApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class AdminRolesErrors {

    public static final String ACCESS_DENIED = "ACCESS_DENIED";
    public static final String ALREADY_ASSIGNED = "ALREADY_ASSIGNED";
    public static final String NOT_ASSIGNED = "NOT_ASSIGNED";
    public static final String NO_SUCH_ROLE = "NO_SUCH_ROLE";
    public static final String NO_SUCH_USER = "NO_SUCH_USER";

    private AdminRolesErrors() {}
}
