package io.github.quarkusmisskey.api.admin.relays;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link AdminRelaysApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class AdminRelaysErrors {

    public static final String INVALID_URL = "INVALID_URL";

    private AdminRelaysErrors() {}
}
