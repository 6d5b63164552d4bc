package io.github.quarkusmisskey.api.app;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link AppApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class AppErrors {

    public static final String NO_SUCH_APP = "NO_SUCH_APP";

    private AppErrors() {}
}
