package io.github.quarkusmisskey.api.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * The schema {@code MetaDetailed}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MetaDetailed(
        String maintainerName,
        String maintainerEmail,
        String version,
        Boolean providesTarball,
        String name,
        String shortName,
        String uri,
        String description,
        List<String> langs,
        String tosUrl,
        String repositoryUrl,
        String feedbackUrl,
        String defaultDarkTheme,
        String defaultLightTheme,
        MetaClientOptions clientOptions,
        Boolean disableRegistration,
        Boolean emailRequiredForSignup,
        Boolean enableHcaptcha,
        String hcaptchaSiteKey,
        Boolean enableMcaptcha,
        String mcaptchaSiteKey,
        String mcaptchaInstanceUrl,
        Boolean enableRecaptcha,
        String recaptchaSiteKey,
        Boolean enableTurnstile,
        String turnstileSiteKey,
        Boolean enableTestcaptcha,
        String googleAnalyticsMeasurementId,
        String swPublickey,
        String mascotImageUrl,
        String bannerUrl,
        String serverErrorImageUrl,
        String infoImageUrl,
        String notFoundImageUrl,
        String iconUrl,
        Long maxNoteTextLength,
        List<Ad> ads,
        Integer notesPerOneAd,
        Boolean enableEmail,
        Boolean enableServiceWorker,
        Boolean translatorAvailable,
        SentryForFrontend sentryForFrontend,
        String mediaProxy,
        Boolean enableUrlPreview,
        String backgroundImageUrl,
        String impressumUrl,
        String logoImageUrl,
        String privacyPolicyUrl,
        String inquiryUrl,
        List<String> serverRules,
        String themeColor,
        RolePolicies policies,
        NoteSearchableScope noteSearchableScope,
        Long maxFileSize,
        FederationMode federation,
        Features features,
        String proxyAccountName,
        Boolean requireSetup,
        Boolean cacheRemoteFiles,
        Boolean cacheRemoteSensitiveFiles,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public MetaDetailed {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public MetaDetailed(
            String maintainerName,
            String maintainerEmail,
            String version,
            Boolean providesTarball,
            String name,
            String shortName,
            String uri,
            String description,
            List<String> langs,
            String tosUrl,
            String repositoryUrl,
            String feedbackUrl,
            String defaultDarkTheme,
            String defaultLightTheme,
            MetaClientOptions clientOptions,
            Boolean disableRegistration,
            Boolean emailRequiredForSignup,
            Boolean enableHcaptcha,
            String hcaptchaSiteKey,
            Boolean enableMcaptcha,
            String mcaptchaSiteKey,
            String mcaptchaInstanceUrl,
            Boolean enableRecaptcha,
            String recaptchaSiteKey,
            Boolean enableTurnstile,
            String turnstileSiteKey,
            Boolean enableTestcaptcha,
            String googleAnalyticsMeasurementId,
            String swPublickey,
            String mascotImageUrl,
            String bannerUrl,
            String serverErrorImageUrl,
            String infoImageUrl,
            String notFoundImageUrl,
            String iconUrl,
            Long maxNoteTextLength,
            List<Ad> ads,
            Integer notesPerOneAd,
            Boolean enableEmail,
            Boolean enableServiceWorker,
            Boolean translatorAvailable,
            SentryForFrontend sentryForFrontend,
            String mediaProxy,
            Boolean enableUrlPreview,
            String backgroundImageUrl,
            String impressumUrl,
            String logoImageUrl,
            String privacyPolicyUrl,
            String inquiryUrl,
            List<String> serverRules,
            String themeColor,
            RolePolicies policies,
            NoteSearchableScope noteSearchableScope,
            Long maxFileSize,
            FederationMode federation,
            Features features,
            String proxyAccountName,
            Boolean requireSetup,
            Boolean cacheRemoteFiles,
            Boolean cacheRemoteSensitiveFiles) {
        this(maintainerName, maintainerEmail, version, providesTarball, name, shortName, uri, description, langs, tosUrl, repositoryUrl, feedbackUrl, defaultDarkTheme, defaultLightTheme, clientOptions, disableRegistration, emailRequiredForSignup, enableHcaptcha, hcaptchaSiteKey, enableMcaptcha, mcaptchaSiteKey, mcaptchaInstanceUrl, enableRecaptcha, recaptchaSiteKey, enableTurnstile, turnstileSiteKey, enableTestcaptcha, googleAnalyticsMeasurementId, swPublickey, mascotImageUrl, bannerUrl, serverErrorImageUrl, infoImageUrl, notFoundImageUrl, iconUrl, maxNoteTextLength, ads, notesPerOneAd, enableEmail, enableServiceWorker, translatorAvailable, sentryForFrontend, mediaProxy, enableUrlPreview, backgroundImageUrl, impressumUrl, logoImageUrl, privacyPolicyUrl, inquiryUrl, serverRules, themeColor, policies, noteSearchableScope, maxFileSize, federation, features, proxyAccountName, requireSetup, cacheRemoteFiles, cacheRemoteSensitiveFiles, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MetaDetailed that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "MetaDetailed",
                "maintainerName,maintainerEmail,version,providesTarball,name,shortName,uri,description,langs,tosUrl,repositoryUrl,feedbackUrl,defaultDarkTheme,defaultLightTheme,clientOptions,disableRegistration,emailRequiredForSignup,enableHcaptcha,hcaptchaSiteKey,enableMcaptcha,mcaptchaSiteKey,mcaptchaInstanceUrl,enableRecaptcha,recaptchaSiteKey,enableTurnstile,turnstileSiteKey,enableTestcaptcha,googleAnalyticsMeasurementId,swPublickey,mascotImageUrl,bannerUrl,serverErrorImageUrl,infoImageUrl,notFoundImageUrl,iconUrl,maxNoteTextLength,ads,notesPerOneAd,enableEmail,enableServiceWorker,translatorAvailable,sentryForFrontend,mediaProxy,enableUrlPreview,backgroundImageUrl,impressumUrl,logoImageUrl,privacyPolicyUrl,inquiryUrl,serverRules,themeColor,policies,noteSearchableScope,maxFileSize,federation,features,proxyAccountName,requireSetup,cacheRemoteFiles,cacheRemoteSensitiveFiles,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {maintainerName, maintainerEmail, version, providesTarball, name, shortName, uri, description, langs, tosUrl, repositoryUrl, feedbackUrl, defaultDarkTheme, defaultLightTheme, clientOptions, disableRegistration, emailRequiredForSignup, enableHcaptcha, hcaptchaSiteKey, enableMcaptcha, mcaptchaSiteKey, mcaptchaInstanceUrl, enableRecaptcha, recaptchaSiteKey, enableTurnstile, turnstileSiteKey, enableTestcaptcha, googleAnalyticsMeasurementId, swPublickey, mascotImageUrl, bannerUrl, serverErrorImageUrl, infoImageUrl, notFoundImageUrl, iconUrl, maxNoteTextLength, ads, notesPerOneAd, enableEmail, enableServiceWorker, translatorAvailable, sentryForFrontend, mediaProxy, enableUrlPreview, backgroundImageUrl, impressumUrl, logoImageUrl, privacyPolicyUrl, inquiryUrl, serverRules, themeColor, policies, noteSearchableScope, maxFileSize, federation, features, proxyAccountName, requireSetup, cacheRemoteFiles, cacheRemoteSensitiveFiles, unknown};
    }

    /**
     * An object that {@link MetaDetailed} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ad(
            String id,
            String url,
            String place,
            Double ratio,
            String imageUrl,
            Integer dayOfWeek,
            Boolean isSensitive,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Ad {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Ad(
                String id,
                String url,
                String place,
                Double ratio,
                String imageUrl,
                Integer dayOfWeek,
                Boolean isSensitive) {
            this(id, url, place, ratio, imageUrl, dayOfWeek, isSensitive, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Ad that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Ad",
                    "id,url,place,ratio,imageUrl,dayOfWeek,isSensitive,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, url, place, ratio, imageUrl, dayOfWeek, isSensitive, unknown};
        }
    }

    /**
     * An object that {@link MetaDetailed} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SentryForFrontend(
            SentryForFrontend.Options options,
            Map<String, JsonNode> vueIntegration,
            Map<String, JsonNode> browserTracingIntegration,
            Map<String, JsonNode> replayIntegration,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public SentryForFrontend {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public SentryForFrontend(
                SentryForFrontend.Options options,
                Map<String, JsonNode> vueIntegration,
                Map<String, JsonNode> browserTracingIntegration,
                Map<String, JsonNode> replayIntegration) {
            this(options, vueIntegration, browserTracingIntegration, replayIntegration, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SentryForFrontend that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "SentryForFrontend",
                    "options,vueIntegration,browserTracingIntegration,replayIntegration,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {options, vueIntegration, browserTracingIntegration, replayIntegration, unknown};
        }

        /**
         * An object that {@link SentryForFrontend} holds.
         *
         * @param unknown members that this version does not know; never null
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Options(String dsn, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

            public Options {
                unknown = UnknownMembers.of(unknown);
            }

            /** Without members that this version does not know. */
            public Options(String dsn) {
                this(dsn, null);
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Options that && Arrays.equals(componentValues(), that.componentValues());
            }

            @Override
            public int hashCode() {
                return Arrays.hashCode(componentValues());
            }

            @Override
            public String toString() {
                return Components.text(
                        "Options",
                        "dsn,unknown",
                        componentValues());
            }

            private Object[] componentValues() {
                return new Object[] {dsn, unknown};
            }
        }
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record NoteSearchableScope(@JsonValue String value) {

        public static final NoteSearchableScope LOCAL = new NoteSearchableScope("local");
        public static final NoteSearchableScope GLOBAL = new NoteSearchableScope("global");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public NoteSearchableScope {}

        @Override
        public boolean equals(Object other) {
            return other instanceof NoteSearchableScope that && Objects.equals(value, that.value);
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

    /**
     * An object that {@link MetaDetailed} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Features(
            Boolean registration,
            Boolean emailRequiredForSignup,
            Boolean localTimeline,
            Boolean globalTimeline,
            Boolean hcaptcha,
            Boolean turnstile,
            Boolean recaptcha,
            Boolean objectStorage,
            Boolean serviceWorker,
            Boolean miauth,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Features {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Features(
                Boolean registration,
                Boolean emailRequiredForSignup,
                Boolean localTimeline,
                Boolean globalTimeline,
                Boolean hcaptcha,
                Boolean turnstile,
                Boolean recaptcha,
                Boolean objectStorage,
                Boolean serviceWorker,
                Boolean miauth) {
            this(registration, emailRequiredForSignup, localTimeline, globalTimeline, hcaptcha, turnstile, recaptcha, objectStorage, serviceWorker, miauth, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Features that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Features",
                    "registration,emailRequiredForSignup,localTimeline,globalTimeline,hcaptcha,turnstile,recaptcha,objectStorage,serviceWorker,miauth,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {registration, emailRequiredForSignup, localTimeline, globalTimeline, hcaptcha, turnstile, recaptcha, objectStorage, serviceWorker, miauth, unknown};
        }
    }
}
