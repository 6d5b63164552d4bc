package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.captcha.AdminCaptchaCurrentResponse;
import io.github.quarkusmisskey.api.model.CaptchaProvider;

/** Reads and writes {@link AdminCaptchaCurrentResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminCaptchaCurrentResponseJson extends ObjectType<AdminCaptchaCurrentResponse> {

    static final AdminCaptchaCurrentResponseJson TYPE = new AdminCaptchaCurrentResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "provider",
            "hcaptcha",
            "mcaptcha",
            "recaptcha",
            "turnstile");

    private AdminCaptchaCurrentResponseJson() {}

    @Override
    public AdminCaptchaCurrentResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        CaptchaProvider provider = null;
        AdminCaptchaCurrentResponse.CaptchaKeys hcaptcha = null;
        AdminCaptchaCurrentResponse.Mcaptcha mcaptcha = null;
        AdminCaptchaCurrentResponse.CaptchaKeys recaptcha = null;
        AdminCaptchaCurrentResponse.CaptchaKeys turnstile = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> provider = CaptchaProviderJson.TYPE.read(json);
                case 1 -> hcaptcha = AdminCaptchaCurrentResponseJson.AdminCaptchaCurrentResponseCaptchaKeysJson.TYPE.read(json);
                case 2 -> mcaptcha = AdminCaptchaCurrentResponseJson.AdminCaptchaCurrentResponseMcaptchaJson.TYPE.read(json);
                case 3 -> recaptcha = AdminCaptchaCurrentResponseJson.AdminCaptchaCurrentResponseCaptchaKeysJson.TYPE.read(json);
                case 4 -> turnstile = AdminCaptchaCurrentResponseJson.AdminCaptchaCurrentResponseCaptchaKeysJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new AdminCaptchaCurrentResponse(
                provider,
                hcaptcha,
                mcaptcha,
                recaptcha,
                turnstile,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AdminCaptchaCurrentResponse value) throws IOException {
        json.member("provider", value.provider(), CaptchaProviderJson.TYPE);
        json.member("hcaptcha", value.hcaptcha(), AdminCaptchaCurrentResponseJson.AdminCaptchaCurrentResponseCaptchaKeysJson.TYPE);
        json.member("mcaptcha", value.mcaptcha(), AdminCaptchaCurrentResponseJson.AdminCaptchaCurrentResponseMcaptchaJson.TYPE);
        json.member("recaptcha", value.recaptcha(), AdminCaptchaCurrentResponseJson.AdminCaptchaCurrentResponseCaptchaKeysJson.TYPE);
        json.member("turnstile", value.turnstile(), AdminCaptchaCurrentResponseJson.AdminCaptchaCurrentResponseCaptchaKeysJson.TYPE);
        json.unknown(value.unknown());
    }

    static final class AdminCaptchaCurrentResponseCaptchaKeysJson extends ObjectType<AdminCaptchaCurrentResponse.CaptchaKeys> {

        static final AdminCaptchaCurrentResponseCaptchaKeysJson TYPE = new AdminCaptchaCurrentResponseCaptchaKeysJson();
        private static final MemberNames NAMES = MemberNames.of(
                "siteKey",
                "secretKey");

        private AdminCaptchaCurrentResponseCaptchaKeysJson() {}

        @Override
        public AdminCaptchaCurrentResponse.CaptchaKeys read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String siteKey = null;
            String secretKey = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> siteKey = json.text();
                    case 1 -> secretKey = json.text();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new AdminCaptchaCurrentResponse.CaptchaKeys(
                    siteKey,
                    secretKey,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, AdminCaptchaCurrentResponse.CaptchaKeys value) throws IOException {
            json.text("siteKey", value.siteKey());
            json.text("secretKey", value.secretKey());
            json.unknown(value.unknown());
        }
    }

    static final class AdminCaptchaCurrentResponseMcaptchaJson extends ObjectType<AdminCaptchaCurrentResponse.Mcaptcha> {

        static final AdminCaptchaCurrentResponseMcaptchaJson TYPE = new AdminCaptchaCurrentResponseMcaptchaJson();
        private static final MemberNames NAMES = MemberNames.of(
                "siteKey",
                "secretKey",
                "instanceUrl");

        private AdminCaptchaCurrentResponseMcaptchaJson() {}

        @Override
        public AdminCaptchaCurrentResponse.Mcaptcha read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String siteKey = null;
            String secretKey = null;
            String instanceUrl = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> siteKey = json.text();
                    case 1 -> secretKey = json.text();
                    case 2 -> instanceUrl = json.text();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new AdminCaptchaCurrentResponse.Mcaptcha(
                    siteKey,
                    secretKey,
                    instanceUrl,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, AdminCaptchaCurrentResponse.Mcaptcha value) throws IOException {
            json.text("siteKey", value.siteKey());
            json.text("secretKey", value.secretKey());
            json.text("instanceUrl", value.instanceUrl());
            json.unknown(value.unknown());
        }
    }
}
