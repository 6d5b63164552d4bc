package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.captcha.AdminCaptchaSaveRequest;

/** Reads and writes {@link AdminCaptchaSaveRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminCaptchaSaveRequestJson extends RequestType<AdminCaptchaSaveRequest> {

    static final AdminCaptchaSaveRequestJson TYPE = new AdminCaptchaSaveRequestJson();

    private AdminCaptchaSaveRequestJson() {}

    @Override
    public void members(JsonOut json, AdminCaptchaSaveRequest value) throws IOException {
        json.member("provider", value.provider(), CaptchaProviderJson.TYPE);
        json.text("captchaResult", value.captchaResult());
        json.text("sitekey", value.sitekey());
        json.text("secret", value.secret());
        json.text("instanceUrl", value.instanceUrl());
    }
}
