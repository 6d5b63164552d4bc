package io.github.quarkusmisskey.api.flash;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link FlashApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class FlashErrors {

    public static final String ACCESS_DENIED = "ACCESS_DENIED";
    public static final String ALREADY_LIKED = "ALREADY_LIKED";
    public static final String NOT_LIKED = "NOT_LIKED";
    public static final String NO_SUCH_FLASH = "NO_SUCH_FLASH";
    public static final String YOUR_FLASH = "YOUR_FLASH";

    private FlashErrors() {}
}
