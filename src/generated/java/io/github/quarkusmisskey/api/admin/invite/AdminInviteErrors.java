package io.github.quarkusmisskey.api.admin.invite;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link AdminInviteApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class AdminInviteErrors {

    public static final String INVALID_DATE_TIME = "INVALID_DATE_TIME";

    private AdminInviteErrors() {}
}
