package io.github.quarkusmisskey.api.promo;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link PromoApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class PromoErrors {

    public static final String NO_SUCH_NOTE = "NO_SUCH_NOTE";

    private PromoErrors() {}
}
