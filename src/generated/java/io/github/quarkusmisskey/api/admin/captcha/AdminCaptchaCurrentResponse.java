package io.github.quarkusmisskey.api.admin.captcha;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.CaptchaProvider;

/** What {@code admin/captcha/current} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminCaptchaCurrentResponse(
        CaptchaProvider provider,
        CaptchaKeys hcaptcha,
        Mcaptcha mcaptcha,
        CaptchaKeys recaptcha,
        CaptchaKeys turnstile) {

    /** An object that {@link AdminCaptchaCurrentResponse} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CaptchaKeys(String siteKey, String secretKey) {

        /** Without the secrets. */
        @Override
        public String toString() {
            return "CaptchaKeys[siteKey=" + siteKey
                    + ", secretKey=[redacted]"
                    + "]";
        }
    }

    /** An object that {@link AdminCaptchaCurrentResponse} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mcaptcha(String siteKey, String secretKey, String instanceUrl) {

        /** Without the secrets. */
        @Override
        public String toString() {
            return "Mcaptcha[siteKey=" + siteKey
                    + ", secretKey=[redacted]"
                    + ", instanceUrl=" + instanceUrl
                    + "]";
        }
    }
}
