package io.github.quarkusmisskey.api.pages;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link PagesApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class PagesErrors {

    public static final String ACCESS_DENIED = "ACCESS_DENIED";
    public static final String ALREADY_LIKED = "ALREADY_LIKED";
    public static final String NAME_ALREADY_EXISTS = "NAME_ALREADY_EXISTS";
    public static final String NOT_LIKED = "NOT_LIKED";
    public static final String NO_SUCH_FILE = "NO_SUCH_FILE";
    public static final String NO_SUCH_PAGE = "NO_SUCH_PAGE";
    public static final String YOUR_PAGE = "YOUR_PAGE";

    private PagesErrors() {}
}
