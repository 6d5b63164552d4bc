package io.github.quarkusmisskey.api.admin.captcha;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.CaptchaProvider;

/**
 * What {@code admin/captcha/current} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminCaptchaCurrentResponse(
        CaptchaProvider provider,
        CaptchaKeys hcaptcha,
        Mcaptcha mcaptcha,
        CaptchaKeys recaptcha,
        CaptchaKeys turnstile,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AdminCaptchaCurrentResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AdminCaptchaCurrentResponse(
            CaptchaProvider provider,
            CaptchaKeys hcaptcha,
            Mcaptcha mcaptcha,
            CaptchaKeys recaptcha,
            CaptchaKeys turnstile) {
        this(provider, hcaptcha, mcaptcha, recaptcha, turnstile, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminCaptchaCurrentResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminCaptchaCurrentResponse",
                "provider,hcaptcha,mcaptcha,recaptcha,turnstile,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {provider, hcaptcha, mcaptcha, recaptcha, turnstile, unknown};
    }

    /**
     * An object that {@link AdminCaptchaCurrentResponse} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CaptchaKeys(
            String siteKey,
            String secretKey,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public CaptchaKeys {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public CaptchaKeys(String siteKey, String secretKey) {
            this(siteKey, secretKey, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof CaptchaKeys that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        /** Without the secrets. */
        @Override
        public String toString() {
            return Components.text(
                    "CaptchaKeys",
                    "siteKey,secretKey,unknown",
                    siteKey, "[redacted]", unknown);
        }

        private Object[] componentValues() {
            return new Object[] {siteKey, secretKey, unknown};
        }
    }

    /**
     * An object that {@link AdminCaptchaCurrentResponse} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mcaptcha(
            String siteKey,
            String secretKey,
            String instanceUrl,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Mcaptcha {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Mcaptcha(String siteKey, String secretKey, String instanceUrl) {
            this(siteKey, secretKey, instanceUrl, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Mcaptcha that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        /** Without the secrets. */
        @Override
        public String toString() {
            return Components.text(
                    "Mcaptcha",
                    "siteKey,secretKey,instanceUrl,unknown",
                    siteKey, "[redacted]", instanceUrl, unknown);
        }

        private Object[] componentValues() {
            return new Object[] {siteKey, secretKey, instanceUrl, unknown};
        }
    }
}
