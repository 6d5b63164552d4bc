package io.github.quarkusmisskey.api.model;

import javax.annotation.processing.Generated;

/** Codes of errors that any endpoint can answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class CommonErrors {

    public static final String INVALID_PARAM = "INVALID_PARAM";
    public static final String CREDENTIAL_REQUIRED = "CREDENTIAL_REQUIRED";
    public static final String AUTHENTICATION_FAILED = "AUTHENTICATION_FAILED";
    public static final String I_AM_AI = "I_AM_AI";
    public static final String INTERNAL_ERROR = "INTERNAL_ERROR";
    public static final String RATE_LIMIT_EXCEEDED = "RATE_LIMIT_EXCEEDED";

    private CommonErrors() {}
}
