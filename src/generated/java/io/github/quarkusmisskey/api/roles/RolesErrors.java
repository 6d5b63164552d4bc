package io.github.quarkusmisskey.api.roles;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link RolesApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class RolesErrors {

    public static final String NO_SUCH_ROLE = "NO_SUCH_ROLE";

    private RolesErrors() {}
}
