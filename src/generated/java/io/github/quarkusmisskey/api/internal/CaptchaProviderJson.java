package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.CaptchaProvider;

/** Reads and writes {@link CaptchaProvider}. */
@Generated("io.github.quarkusmisskey.generator")
final class CaptchaProviderJson extends JsonType<CaptchaProvider> {

    static final CaptchaProviderJson TYPE = new CaptchaProviderJson();

    private CaptchaProviderJson() {}

    @Override
    public CaptchaProvider read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "none" -> CaptchaProvider.NONE;
            case "hcaptcha" -> CaptchaProvider.HCAPTCHA;
            case "mcaptcha" -> CaptchaProvider.MCAPTCHA;
            case "recaptcha" -> CaptchaProvider.RECAPTCHA;
            case "turnstile" -> CaptchaProvider.TURNSTILE;
            case "testcaptcha" -> CaptchaProvider.TESTCAPTCHA;
            default -> new CaptchaProvider(word);
        };
    }

    @Override
    public void write(JsonOut json, CaptchaProvider value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
