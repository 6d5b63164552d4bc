package io.github.quarkusmisskey.api.admin;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link AdminApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class AdminErrors {

    public static final String NO_SUCH_ABUSE_REPORT = "NO_SUCH_ABUSE_REPORT";

    private AdminErrors() {}
}
