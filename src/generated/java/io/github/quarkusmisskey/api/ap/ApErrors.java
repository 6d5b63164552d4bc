package io.github.quarkusmisskey.api.ap;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link ApApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class ApErrors {

    public static final String FEDERATION_NOT_ALLOWED = "FEDERATION_NOT_ALLOWED";
    public static final String NO_SUCH_OBJECT = "NO_SUCH_OBJECT";
    public static final String REQUEST_FAILED = "REQUEST_FAILED";
    public static final String RESPONSE_INVALID = "RESPONSE_INVALID";
    public static final String URI_INVALID = "URI_INVALID";

    private ApErrors() {}
}
