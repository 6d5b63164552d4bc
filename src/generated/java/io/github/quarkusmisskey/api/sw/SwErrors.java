package io.github.quarkusmisskey.api.sw;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link SwApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class SwErrors {

    public static final String NO_SUCH_REGISTRATION = "NO_SUCH_REGISTRATION";

    private SwErrors() {}
}
