package io.github.quarkusmisskey.api.admin.ad;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link AdminAdApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class AdminAdErrors {

    public static final String NO_SUCH_AD = "NO_SUCH_AD";

    private AdminAdErrors() {}
}
