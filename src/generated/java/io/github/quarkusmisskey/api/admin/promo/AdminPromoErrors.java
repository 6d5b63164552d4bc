package io.github.quarkusmisskey.api.admin.promo;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link AdminPromoApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class AdminPromoErrors {

    public static final String ALREADY_PROMOTED = "ALREADY_PROMOTED";
    public static final String NO_SUCH_NOTE = "NO_SUCH_NOTE";

    private AdminPromoErrors() {}
}
