package io.github.quarkusmisskey.api.admin.captcha;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link AdminCaptchaApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class AdminCaptchaErrors {

    public static final String INVALID_PARAMETERS = "INVALID_PARAMETERS";
    public static final String INVALID_PROVIDER = "INVALID_PROVIDER";
    public static final String NO_RESPONSE_PROVIDED = "NO_RESPONSE_PROVIDED";
    public static final String REQUEST_FAILED = "REQUEST_FAILED";
    public static final String UNKNOWN = "UNKNOWN";
    public static final String VERIFICATION_FAILED = "VERIFICATION_FAILED";

    private AdminCaptchaErrors() {}
}
