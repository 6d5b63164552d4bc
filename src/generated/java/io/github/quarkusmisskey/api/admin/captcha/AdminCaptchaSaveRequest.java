package io.github.quarkusmisskey.api.admin.captcha;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.CaptchaProvider;

/** What {@code admin/captcha/save} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminCaptchaSaveRequest(
        CaptchaProvider provider,
        String captchaResult,
        String sitekey,
        String secret,
        String instanceUrl) implements Body<AdminCaptchaSaveRequest> {

    public AdminCaptchaSaveRequest {
        Objects.requireNonNull(provider, "provider");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminCaptchaSaveRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "AdminCaptchaSaveRequest",
                "provider,captchaResult,sitekey,secret,instanceUrl",
                provider, captchaResult, sitekey, "[redacted]", instanceUrl);
    }

    private Object[] componentValues() {
        return new Object[] {provider, captchaResult, sitekey, secret, instanceUrl};
    }

    /** With what is required alone. */
    public static AdminCaptchaSaveRequest of(CaptchaProvider provider) {
        return new Builder(provider).build();
    }

    /** With what the lambda sets. */
    public static AdminCaptchaSaveRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(CaptchaProvider provider) {
        return new Builder(provider);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(provider);
        copy.captchaResult = captchaResult;
        copy.sitekey = sitekey;
        copy.secret = secret;
        copy.instanceUrl = instanceUrl;
        return copy;
    }

    /** Collects the components of a {@link AdminCaptchaSaveRequest}; what is not set is left out. */
    public static final class Builder {

        private CaptchaProvider provider;
        private String captchaResult;
        private String sitekey;
        private String secret;
        private String instanceUrl;

        private Builder() {}

        private Builder(CaptchaProvider provider) {
            this.provider = provider;
        }

        public Builder provider(CaptchaProvider provider) {
            this.provider = provider;
            return this;
        }

        public Builder captchaResult(String captchaResult) {
            this.captchaResult = captchaResult;
            return this;
        }

        public Builder sitekey(String sitekey) {
            this.sitekey = sitekey;
            return this;
        }

        public Builder secret(String secret) {
            this.secret = secret;
            return this;
        }

        public Builder instanceUrl(String instanceUrl) {
            this.instanceUrl = instanceUrl;
            return this;
        }

        public AdminCaptchaSaveRequest build() {
            return new AdminCaptchaSaveRequest(
                    provider,
                    captchaResult,
                    sitekey,
                    secret,
                    instanceUrl);
        }
    }
}
