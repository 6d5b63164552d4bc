package io.github.quarkusmisskey.api.invite;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link InviteApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class InviteErrors {

    public static final String ACCESS_DENIED = "ACCESS_DENIED";
    public static final String CAN_NOT_DELETE_INVITE_CODE = "CAN_NOT_DELETE_INVITE_CODE";
    public static final String EXCEEDED_LIMIT_OF_CREATE_INVITE_CODE = "EXCEEDED_LIMIT_OF_CREATE_INVITE_CODE";
    public static final String NO_SUCH_INVITE_CODE = "NO_SUCH_INVITE_CODE";

    private InviteErrors() {}
}
