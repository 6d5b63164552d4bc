package io.github.quarkusmisskey.api.model;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
 *
 * @param value the word on the wire
 */
@Generated("io.github.quarkusmisskey.generator")
public record CaptchaProvider(@JsonValue String value) {

    public static final CaptchaProvider NONE = new CaptchaProvider("none");
    public static final CaptchaProvider HCAPTCHA = new CaptchaProvider("hcaptcha");
    public static final CaptchaProvider MCAPTCHA = new CaptchaProvider("mcaptcha");
    public static final CaptchaProvider RECAPTCHA = new CaptchaProvider("recaptcha");
    public static final CaptchaProvider TURNSTILE = new CaptchaProvider("turnstile");
    public static final CaptchaProvider TESTCAPTCHA = new CaptchaProvider("testcaptcha");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CaptchaProvider {}

    @Override
    public boolean equals(Object other) {
        return other instanceof CaptchaProvider that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
