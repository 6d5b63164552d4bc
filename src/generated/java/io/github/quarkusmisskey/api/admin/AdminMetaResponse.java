package io.github.quarkusmisskey.api.admin;

import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.FederationMode;
import io.github.quarkusmisskey.api.model.MetaClientOptions;
import io.github.quarkusmisskey.api.model.SensitiveMediaDetection;
import io.github.quarkusmisskey.api.model.SensitiveMediaDetectionSensitivity;
import io.github.quarkusmisskey.api.model.SuspendedSoftware;
import io.github.quarkusmisskey.api.model.UgcVisibilityForVisitor;

/**
 * What {@code admin/meta} answers.
 *
 * @param urlPreviewTimeout milliseconds
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminMetaResponse(
        Boolean cacheRemoteFiles,
        Boolean cacheRemoteSensitiveFiles,
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
        String app192IconUrl,
        String app512IconUrl,
        Boolean enableEmail,
        Boolean enableServiceWorker,
        Boolean translatorAvailable,
        List<String> silencedHosts,
        List<String> mediaSilencedHosts,
        List<String> pinnedUsers,
        List<String> hiddenTags,
        List<String> blockedHosts,
        List<String> sensitiveWords,
        List<String> prohibitedWords,
        List<String> prohibitedWordsForNameOfUser,
        List<String> bannedEmailDomains,
        List<String> preservedUsernames,
        String hcaptchaSecretKey,
        String mcaptchaSecretKey,
        String recaptchaSecretKey,
        String turnstileSecretKey,
        SensitiveMediaDetection sensitiveMediaDetection,
        SensitiveMediaDetectionSensitivity sensitiveMediaDetectionSensitivity,
        Boolean setSensitiveFlagAutomatically,
        Boolean enableSensitiveMediaDetectionForVideos,
        String proxyAccountId,
        String email,
        Boolean smtpSecure,
        String smtpHost,
        Integer smtpPort,
        String smtpUser,
        String smtpPass,
        String swPrivateKey,
        Boolean useObjectStorage,
        String objectStorageBaseUrl,
        String objectStorageBucket,
        String objectStoragePrefix,
        String objectStorageEndpoint,
        String objectStorageRegion,
        Integer objectStoragePort,
        String objectStorageAccessKey,
        String objectStorageSecretKey,
        Boolean objectStorageUseSSL,
        Boolean objectStorageUseProxy,
        Boolean objectStorageSetPublicRead,
        Boolean enableIpLogging,
        Boolean enableActiveEmailValidation,
        Boolean enableVerifymailApi,
        String verifymailAuthKey,
        Boolean enableTruemailApi,
        String truemailInstance,
        String truemailAuthKey,
        Boolean enableChartsForRemoteUser,
        Boolean enableChartsForFederatedInstances,
        Boolean enableStatsForFederatedInstances,
        Boolean enableServerMachineStats,
        Boolean enableIdenticonGeneration,
        String manifestJsonOverride,
        JsonNode policies,
        Boolean enableFanoutTimeline,
        Boolean enableFanoutTimelineDbFallback,
        Long perLocalUserUserTimelineCacheMax,
        Long perRemoteUserUserTimelineCacheMax,
        Long perUserHomeTimelineCacheMax,
        Long perUserListTimelineCacheMax,
        Boolean enableReactionsBuffering,
        Integer notesPerOneAd,
        String backgroundImageUrl,
        String deeplAuthKey,
        Boolean deeplIsPro,
        String defaultDarkTheme,
        String defaultLightTheme,
        MetaClientOptions clientOptions,
        String description,
        Boolean disableRegistration,
        String impressumUrl,
        String maintainerEmail,
        String maintainerName,
        String name,
        String shortName,
        Boolean objectStorageS3ForcePathStyle,
        String privacyPolicyUrl,
        String inquiryUrl,
        String repositoryUrl,
        String feedbackUrl,
        String summalyProxy,
        String themeColor,
        String tosUrl,
        String uri,
        String version,
        Boolean urlPreviewEnabled,
        Boolean urlPreviewAllowRedirect,
        Long urlPreviewTimeout,
        Long urlPreviewMaximumContentLength,
        Boolean urlPreviewRequireContentLength,
        String urlPreviewUserAgent,
        String urlPreviewSummaryProxyUrl,
        FederationMode federation,
        List<String> federationHosts,
        List<SuspendedSoftware> deliverSuspendedSoftware,
        Boolean singleUserMode,
        UgcVisibilityForVisitor ugcVisibilityForVisitor,
        Boolean proxyRemoteFiles,
        Boolean signToActivityPubGet,
        Boolean allowExternalApRedirect,
        Boolean enableRemoteNotesCleaning,
        Long remoteNotesCleaningExpiryDaysForEachNotes,
        Long remoteNotesCleaningMaxProcessingDurationInMinutes,
        Boolean showRoleBadgesOfRemoteUsers,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AdminMetaResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AdminMetaResponse(
            Boolean cacheRemoteFiles,
            Boolean cacheRemoteSensitiveFiles,
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
            String app192IconUrl,
            String app512IconUrl,
            Boolean enableEmail,
            Boolean enableServiceWorker,
            Boolean translatorAvailable,
            List<String> silencedHosts,
            List<String> mediaSilencedHosts,
            List<String> pinnedUsers,
            List<String> hiddenTags,
            List<String> blockedHosts,
            List<String> sensitiveWords,
            List<String> prohibitedWords,
            List<String> prohibitedWordsForNameOfUser,
            List<String> bannedEmailDomains,
            List<String> preservedUsernames,
            String hcaptchaSecretKey,
            String mcaptchaSecretKey,
            String recaptchaSecretKey,
            String turnstileSecretKey,
            SensitiveMediaDetection sensitiveMediaDetection,
            SensitiveMediaDetectionSensitivity sensitiveMediaDetectionSensitivity,
            Boolean setSensitiveFlagAutomatically,
            Boolean enableSensitiveMediaDetectionForVideos,
            String proxyAccountId,
            String email,
            Boolean smtpSecure,
            String smtpHost,
            Integer smtpPort,
            String smtpUser,
            String smtpPass,
            String swPrivateKey,
            Boolean useObjectStorage,
            String objectStorageBaseUrl,
            String objectStorageBucket,
            String objectStoragePrefix,
            String objectStorageEndpoint,
            String objectStorageRegion,
            Integer objectStoragePort,
            String objectStorageAccessKey,
            String objectStorageSecretKey,
            Boolean objectStorageUseSSL,
            Boolean objectStorageUseProxy,
            Boolean objectStorageSetPublicRead,
            Boolean enableIpLogging,
            Boolean enableActiveEmailValidation,
            Boolean enableVerifymailApi,
            String verifymailAuthKey,
            Boolean enableTruemailApi,
            String truemailInstance,
            String truemailAuthKey,
            Boolean enableChartsForRemoteUser,
            Boolean enableChartsForFederatedInstances,
            Boolean enableStatsForFederatedInstances,
            Boolean enableServerMachineStats,
            Boolean enableIdenticonGeneration,
            String manifestJsonOverride,
            JsonNode policies,
            Boolean enableFanoutTimeline,
            Boolean enableFanoutTimelineDbFallback,
            Long perLocalUserUserTimelineCacheMax,
            Long perRemoteUserUserTimelineCacheMax,
            Long perUserHomeTimelineCacheMax,
            Long perUserListTimelineCacheMax,
            Boolean enableReactionsBuffering,
            Integer notesPerOneAd,
            String backgroundImageUrl,
            String deeplAuthKey,
            Boolean deeplIsPro,
            String defaultDarkTheme,
            String defaultLightTheme,
            MetaClientOptions clientOptions,
            String description,
            Boolean disableRegistration,
            String impressumUrl,
            String maintainerEmail,
            String maintainerName,
            String name,
            String shortName,
            Boolean objectStorageS3ForcePathStyle,
            String privacyPolicyUrl,
            String inquiryUrl,
            String repositoryUrl,
            String feedbackUrl,
            String summalyProxy,
            String themeColor,
            String tosUrl,
            String uri,
            String version,
            Boolean urlPreviewEnabled,
            Boolean urlPreviewAllowRedirect,
            Long urlPreviewTimeout,
            Long urlPreviewMaximumContentLength,
            Boolean urlPreviewRequireContentLength,
            String urlPreviewUserAgent,
            String urlPreviewSummaryProxyUrl,
            FederationMode federation,
            List<String> federationHosts,
            List<SuspendedSoftware> deliverSuspendedSoftware,
            Boolean singleUserMode,
            UgcVisibilityForVisitor ugcVisibilityForVisitor,
            Boolean proxyRemoteFiles,
            Boolean signToActivityPubGet,
            Boolean allowExternalApRedirect,
            Boolean enableRemoteNotesCleaning,
            Long remoteNotesCleaningExpiryDaysForEachNotes,
            Long remoteNotesCleaningMaxProcessingDurationInMinutes,
            Boolean showRoleBadgesOfRemoteUsers) {
        this(cacheRemoteFiles, cacheRemoteSensitiveFiles, emailRequiredForSignup, enableHcaptcha, hcaptchaSiteKey, enableMcaptcha, mcaptchaSiteKey, mcaptchaInstanceUrl, enableRecaptcha, recaptchaSiteKey, enableTurnstile, turnstileSiteKey, enableTestcaptcha, googleAnalyticsMeasurementId, swPublickey, mascotImageUrl, bannerUrl, serverErrorImageUrl, infoImageUrl, notFoundImageUrl, iconUrl, app192IconUrl, app512IconUrl, enableEmail, enableServiceWorker, translatorAvailable, silencedHosts, mediaSilencedHosts, pinnedUsers, hiddenTags, blockedHosts, sensitiveWords, prohibitedWords, prohibitedWordsForNameOfUser, bannedEmailDomains, preservedUsernames, hcaptchaSecretKey, mcaptchaSecretKey, recaptchaSecretKey, turnstileSecretKey, sensitiveMediaDetection, sensitiveMediaDetectionSensitivity, setSensitiveFlagAutomatically, enableSensitiveMediaDetectionForVideos, proxyAccountId, email, smtpSecure, smtpHost, smtpPort, smtpUser, smtpPass, swPrivateKey, useObjectStorage, objectStorageBaseUrl, objectStorageBucket, objectStoragePrefix, objectStorageEndpoint, objectStorageRegion, objectStoragePort, objectStorageAccessKey, objectStorageSecretKey, objectStorageUseSSL, objectStorageUseProxy, objectStorageSetPublicRead, enableIpLogging, enableActiveEmailValidation, enableVerifymailApi, verifymailAuthKey, enableTruemailApi, truemailInstance, truemailAuthKey, enableChartsForRemoteUser, enableChartsForFederatedInstances, enableStatsForFederatedInstances, enableServerMachineStats, enableIdenticonGeneration, manifestJsonOverride, policies, enableFanoutTimeline, enableFanoutTimelineDbFallback, perLocalUserUserTimelineCacheMax, perRemoteUserUserTimelineCacheMax, perUserHomeTimelineCacheMax, perUserListTimelineCacheMax, enableReactionsBuffering, notesPerOneAd, backgroundImageUrl, deeplAuthKey, deeplIsPro, defaultDarkTheme, defaultLightTheme, clientOptions, description, disableRegistration, impressumUrl, maintainerEmail, maintainerName, name, shortName, objectStorageS3ForcePathStyle, privacyPolicyUrl, inquiryUrl, repositoryUrl, feedbackUrl, summalyProxy, themeColor, tosUrl, uri, version, urlPreviewEnabled, urlPreviewAllowRedirect, urlPreviewTimeout, urlPreviewMaximumContentLength, urlPreviewRequireContentLength, urlPreviewUserAgent, urlPreviewSummaryProxyUrl, federation, federationHosts, deliverSuspendedSoftware, singleUserMode, ugcVisibilityForVisitor, proxyRemoteFiles, signToActivityPubGet, allowExternalApRedirect, enableRemoteNotesCleaning, remoteNotesCleaningExpiryDaysForEachNotes, remoteNotesCleaningMaxProcessingDurationInMinutes, showRoleBadgesOfRemoteUsers, null);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "AdminMetaResponse[cacheRemoteFiles=" + cacheRemoteFiles
                + ", cacheRemoteSensitiveFiles=" + cacheRemoteSensitiveFiles
                + ", emailRequiredForSignup=" + emailRequiredForSignup
                + ", enableHcaptcha=" + enableHcaptcha
                + ", hcaptchaSiteKey=" + hcaptchaSiteKey
                + ", enableMcaptcha=" + enableMcaptcha
                + ", mcaptchaSiteKey=" + mcaptchaSiteKey
                + ", mcaptchaInstanceUrl=" + mcaptchaInstanceUrl
                + ", enableRecaptcha=" + enableRecaptcha
                + ", recaptchaSiteKey=" + recaptchaSiteKey
                + ", enableTurnstile=" + enableTurnstile
                + ", turnstileSiteKey=" + turnstileSiteKey
                + ", enableTestcaptcha=" + enableTestcaptcha
                + ", googleAnalyticsMeasurementId=" + googleAnalyticsMeasurementId
                + ", swPublickey=" + swPublickey
                + ", mascotImageUrl=" + mascotImageUrl
                + ", bannerUrl=" + bannerUrl
                + ", serverErrorImageUrl=" + serverErrorImageUrl
                + ", infoImageUrl=" + infoImageUrl
                + ", notFoundImageUrl=" + notFoundImageUrl
                + ", iconUrl=" + iconUrl
                + ", app192IconUrl=" + app192IconUrl
                + ", app512IconUrl=" + app512IconUrl
                + ", enableEmail=" + enableEmail
                + ", enableServiceWorker=" + enableServiceWorker
                + ", translatorAvailable=" + translatorAvailable
                + ", silencedHosts=" + silencedHosts
                + ", mediaSilencedHosts=" + mediaSilencedHosts
                + ", pinnedUsers=" + pinnedUsers
                + ", hiddenTags=" + hiddenTags
                + ", blockedHosts=" + blockedHosts
                + ", sensitiveWords=" + sensitiveWords
                + ", prohibitedWords=" + prohibitedWords
                + ", prohibitedWordsForNameOfUser=" + prohibitedWordsForNameOfUser
                + ", bannedEmailDomains=" + bannedEmailDomains
                + ", preservedUsernames=" + preservedUsernames
                + ", hcaptchaSecretKey=[redacted]"
                + ", mcaptchaSecretKey=[redacted]"
                + ", recaptchaSecretKey=[redacted]"
                + ", turnstileSecretKey=[redacted]"
                + ", sensitiveMediaDetection=" + sensitiveMediaDetection
                + ", sensitiveMediaDetectionSensitivity=" + sensitiveMediaDetectionSensitivity
                + ", setSensitiveFlagAutomatically=" + setSensitiveFlagAutomatically
                + ", enableSensitiveMediaDetectionForVideos=" + enableSensitiveMediaDetectionForVideos
                + ", proxyAccountId=" + proxyAccountId
                + ", email=" + email
                + ", smtpSecure=" + smtpSecure
                + ", smtpHost=" + smtpHost
                + ", smtpPort=" + smtpPort
                + ", smtpUser=" + smtpUser
                + ", smtpPass=[redacted]"
                + ", swPrivateKey=[redacted]"
                + ", useObjectStorage=" + useObjectStorage
                + ", objectStorageBaseUrl=" + objectStorageBaseUrl
                + ", objectStorageBucket=" + objectStorageBucket
                + ", objectStoragePrefix=" + objectStoragePrefix
                + ", objectStorageEndpoint=" + objectStorageEndpoint
                + ", objectStorageRegion=" + objectStorageRegion
                + ", objectStoragePort=" + objectStoragePort
                + ", objectStorageAccessKey=[redacted]"
                + ", objectStorageSecretKey=[redacted]"
                + ", objectStorageUseSSL=" + objectStorageUseSSL
                + ", objectStorageUseProxy=" + objectStorageUseProxy
                + ", objectStorageSetPublicRead=" + objectStorageSetPublicRead
                + ", enableIpLogging=" + enableIpLogging
                + ", enableActiveEmailValidation=" + enableActiveEmailValidation
                + ", enableVerifymailApi=" + enableVerifymailApi
                + ", verifymailAuthKey=[redacted]"
                + ", enableTruemailApi=" + enableTruemailApi
                + ", truemailInstance=" + truemailInstance
                + ", truemailAuthKey=[redacted]"
                + ", enableChartsForRemoteUser=" + enableChartsForRemoteUser
                + ", enableChartsForFederatedInstances=" + enableChartsForFederatedInstances
                + ", enableStatsForFederatedInstances=" + enableStatsForFederatedInstances
                + ", enableServerMachineStats=" + enableServerMachineStats
                + ", enableIdenticonGeneration=" + enableIdenticonGeneration
                + ", manifestJsonOverride=" + manifestJsonOverride
                + ", policies=" + policies
                + ", enableFanoutTimeline=" + enableFanoutTimeline
                + ", enableFanoutTimelineDbFallback=" + enableFanoutTimelineDbFallback
                + ", perLocalUserUserTimelineCacheMax=" + perLocalUserUserTimelineCacheMax
                + ", perRemoteUserUserTimelineCacheMax=" + perRemoteUserUserTimelineCacheMax
                + ", perUserHomeTimelineCacheMax=" + perUserHomeTimelineCacheMax
                + ", perUserListTimelineCacheMax=" + perUserListTimelineCacheMax
                + ", enableReactionsBuffering=" + enableReactionsBuffering
                + ", notesPerOneAd=" + notesPerOneAd
                + ", backgroundImageUrl=" + backgroundImageUrl
                + ", deeplAuthKey=[redacted]"
                + ", deeplIsPro=" + deeplIsPro
                + ", defaultDarkTheme=" + defaultDarkTheme
                + ", defaultLightTheme=" + defaultLightTheme
                + ", clientOptions=" + clientOptions
                + ", description=" + description
                + ", disableRegistration=" + disableRegistration
                + ", impressumUrl=" + impressumUrl
                + ", maintainerEmail=" + maintainerEmail
                + ", maintainerName=" + maintainerName
                + ", name=" + name
                + ", shortName=" + shortName
                + ", objectStorageS3ForcePathStyle=" + objectStorageS3ForcePathStyle
                + ", privacyPolicyUrl=" + privacyPolicyUrl
                + ", inquiryUrl=" + inquiryUrl
                + ", repositoryUrl=" + repositoryUrl
                + ", feedbackUrl=" + feedbackUrl
                + ", summalyProxy=" + summalyProxy
                + ", themeColor=" + themeColor
                + ", tosUrl=" + tosUrl
                + ", uri=" + uri
                + ", version=" + version
                + ", urlPreviewEnabled=" + urlPreviewEnabled
                + ", urlPreviewAllowRedirect=" + urlPreviewAllowRedirect
                + ", urlPreviewTimeout=" + urlPreviewTimeout
                + ", urlPreviewMaximumContentLength=" + urlPreviewMaximumContentLength
                + ", urlPreviewRequireContentLength=" + urlPreviewRequireContentLength
                + ", urlPreviewUserAgent=" + urlPreviewUserAgent
                + ", urlPreviewSummaryProxyUrl=" + urlPreviewSummaryProxyUrl
                + ", federation=" + federation
                + ", federationHosts=" + federationHosts
                + ", deliverSuspendedSoftware=" + deliverSuspendedSoftware
                + ", singleUserMode=" + singleUserMode
                + ", ugcVisibilityForVisitor=" + ugcVisibilityForVisitor
                + ", proxyRemoteFiles=" + proxyRemoteFiles
                + ", signToActivityPubGet=" + signToActivityPubGet
                + ", allowExternalApRedirect=" + allowExternalApRedirect
                + ", enableRemoteNotesCleaning=" + enableRemoteNotesCleaning
                + ", remoteNotesCleaningExpiryDaysForEachNotes=" + remoteNotesCleaningExpiryDaysForEachNotes
                + ", remoteNotesCleaningMaxProcessingDurationInMinutes=" + remoteNotesCleaningMaxProcessingDurationInMinutes
                + ", showRoleBadgesOfRemoteUsers=" + showRoleBadgesOfRemoteUsers
                + ", unknown=" + unknown
                + "]";
    }
}
