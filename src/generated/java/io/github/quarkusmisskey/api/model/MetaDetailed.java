package io.github.quarkusmisskey.api.model;

import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code MetaDetailed}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
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
        Long notesPerOneAd,
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

    /** An object that {@link MetaDetailed} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ad(
            String id,
            String url,
            String place,
            Double ratio,
            String imageUrl,
            Long dayOfWeek,
            Boolean isSensitive) {}

    /** An object that {@link MetaDetailed} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SentryForFrontend(
            SentryForFrontend.Options options,
            Map<String, JsonNode> vueIntegration,
            Map<String, JsonNode> browserTracingIntegration,
            Map<String, JsonNode> replayIntegration) {

        /** An object that {@link SentryForFrontend} holds. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Options(String dsn) {}
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
        public String toString() {
            return value;
        }
    }

    /** An object that {@link MetaDetailed} holds. */
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
            Boolean miauth) {}
}
