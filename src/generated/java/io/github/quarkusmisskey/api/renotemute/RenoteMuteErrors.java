package io.github.quarkusmisskey.api.renotemute;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link RenoteMuteApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class RenoteMuteErrors {

    public static final String ALREADY_MUTING = "ALREADY_MUTING";
    public static final String MUTEE_IS_YOURSELF = "MUTEE_IS_YOURSELF";
    public static final String NOT_MUTING = "NOT_MUTING";
    public static final String NO_SUCH_USER = "NO_SUCH_USER";

    private RenoteMuteErrors() {}
}
