package io.github.quarkusmisskey.api.admin;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.EntrancePageStyle;
import io.github.quarkusmisskey.api.model.FederationMode;
import io.github.quarkusmisskey.api.model.SensitiveMediaDetection;
import io.github.quarkusmisskey.api.model.SensitiveMediaDetectionSensitivity;
import io.github.quarkusmisskey.api.model.SuspendedSoftware;
import io.github.quarkusmisskey.api.model.UgcVisibilityForVisitor;

/**
 * What {@code admin/update-meta} takes. A null member is left out.
 *
 * @param disableRegistration left out if null, cleared by {@code Patch.clear()}
 * @param pinnedUsers left out if null, cleared by {@code Patch.clear()}
 * @param hiddenTags left out if null, cleared by {@code Patch.clear()}
 * @param blockedHosts left out if null, cleared by {@code Patch.clear()}
 * @param sensitiveWords left out if null, cleared by {@code Patch.clear()}
 * @param prohibitedWords left out if null, cleared by {@code Patch.clear()}
 * @param prohibitedWordsForNameOfUser left out if null, cleared by {@code Patch.clear()}
 * @param themeColor matches <code>^#[0-9a-fA-F]&#123;6&#125;$</code>, left out if null, cleared by
 *     {@code Patch.clear()}
 * @param mascotImageUrl left out if null, cleared by {@code Patch.clear()}
 * @param bannerUrl left out if null, cleared by {@code Patch.clear()}
 * @param serverErrorImageUrl left out if null, cleared by {@code Patch.clear()}
 * @param infoImageUrl left out if null, cleared by {@code Patch.clear()}
 * @param notFoundImageUrl left out if null, cleared by {@code Patch.clear()}
 * @param iconUrl left out if null, cleared by {@code Patch.clear()}
 * @param app192IconUrl left out if null, cleared by {@code Patch.clear()}
 * @param app512IconUrl left out if null, cleared by {@code Patch.clear()}
 * @param backgroundImageUrl left out if null, cleared by {@code Patch.clear()}
 * @param logoImageUrl left out if null, cleared by {@code Patch.clear()}
 * @param name left out if null, cleared by {@code Patch.clear()}
 * @param shortName left out if null, cleared by {@code Patch.clear()}
 * @param description left out if null, cleared by {@code Patch.clear()}
 * @param defaultLightTheme left out if null, cleared by {@code Patch.clear()}
 * @param defaultDarkTheme left out if null, cleared by {@code Patch.clear()}
 * @param hcaptchaSiteKey left out if null, cleared by {@code Patch.clear()}
 * @param hcaptchaSecretKey left out if null, cleared by {@code Patch.clear()}
 * @param mcaptchaSiteKey left out if null, cleared by {@code Patch.clear()}
 * @param mcaptchaInstanceUrl left out if null, cleared by {@code Patch.clear()}
 * @param mcaptchaSecretKey left out if null, cleared by {@code Patch.clear()}
 * @param recaptchaSiteKey left out if null, cleared by {@code Patch.clear()}
 * @param recaptchaSecretKey left out if null, cleared by {@code Patch.clear()}
 * @param turnstileSiteKey left out if null, cleared by {@code Patch.clear()}
 * @param turnstileSecretKey left out if null, cleared by {@code Patch.clear()}
 * @param googleAnalyticsMeasurementId left out if null, cleared by {@code Patch.clear()}
 * @param maintainerName left out if null, cleared by {@code Patch.clear()}
 * @param maintainerEmail left out if null, cleared by {@code Patch.clear()}
 * @param deeplAuthKey left out if null, cleared by {@code Patch.clear()}
 * @param email left out if null, cleared by {@code Patch.clear()}
 * @param smtpHost left out if null, cleared by {@code Patch.clear()}
 * @param smtpPort left out if null, cleared by {@code Patch.clear()}
 * @param smtpUser left out if null, cleared by {@code Patch.clear()}
 * @param smtpPass left out if null, cleared by {@code Patch.clear()}
 * @param swPublicKey left out if null, cleared by {@code Patch.clear()}
 * @param swPrivateKey left out if null, cleared by {@code Patch.clear()}
 * @param tosUrl left out if null, cleared by {@code Patch.clear()}
 * @param repositoryUrl left out if null, cleared by {@code Patch.clear()}
 * @param feedbackUrl left out if null, cleared by {@code Patch.clear()}
 * @param impressumUrl left out if null, cleared by {@code Patch.clear()}
 * @param privacyPolicyUrl left out if null, cleared by {@code Patch.clear()}
 * @param inquiryUrl left out if null, cleared by {@code Patch.clear()}
 * @param objectStorageBaseUrl left out if null, cleared by {@code Patch.clear()}
 * @param objectStorageBucket left out if null, cleared by {@code Patch.clear()}
 * @param objectStoragePrefix matches <code>^[a-zA-Z0-9-._]&#42;$</code>, left out if null, cleared by
 *     {@code Patch.clear()}
 * @param objectStorageEndpoint left out if null, cleared by {@code Patch.clear()}
 * @param objectStorageRegion left out if null, cleared by {@code Patch.clear()}
 * @param objectStoragePort left out if null, cleared by {@code Patch.clear()}
 * @param objectStorageAccessKey left out if null, cleared by {@code Patch.clear()}
 * @param objectStorageSecretKey left out if null, cleared by {@code Patch.clear()}
 * @param verifymailAuthKey left out if null, cleared by {@code Patch.clear()}
 * @param truemailInstance left out if null, cleared by {@code Patch.clear()}
 * @param truemailAuthKey left out if null, cleared by {@code Patch.clear()}
 * @param silencedHosts left out if null, cleared by {@code Patch.clear()}
 * @param mediaSilencedHosts left out if null, cleared by {@code Patch.clear()}
 * @param summalyProxy left out if null, cleared by {@code Patch.clear()}
 * @param urlPreviewTimeout milliseconds
 * @param urlPreviewUserAgent left out if null, cleared by {@code Patch.clear()}
 * @param urlPreviewSummaryProxyUrl left out if null, cleared by {@code Patch.clear()}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminUpdateMetaRequest(
        Patch<Boolean> disableRegistration,
        Patch<List<String>> pinnedUsers,
        Patch<List<String>> hiddenTags,
        Patch<List<String>> blockedHosts,
        Patch<List<String>> sensitiveWords,
        Patch<List<String>> prohibitedWords,
        Patch<List<String>> prohibitedWordsForNameOfUser,
        Patch<String> themeColor,
        Patch<String> mascotImageUrl,
        Patch<String> bannerUrl,
        Patch<String> serverErrorImageUrl,
        Patch<String> infoImageUrl,
        Patch<String> notFoundImageUrl,
        Patch<String> iconUrl,
        Patch<String> app192IconUrl,
        Patch<String> app512IconUrl,
        Patch<String> backgroundImageUrl,
        Patch<String> logoImageUrl,
        Patch<String> name,
        Patch<String> shortName,
        Patch<String> description,
        Patch<String> defaultLightTheme,
        Patch<String> defaultDarkTheme,
        ClientOptions clientOptions,
        Boolean cacheRemoteFiles,
        Boolean cacheRemoteSensitiveFiles,
        Boolean emailRequiredForSignup,
        Boolean enableHcaptcha,
        Patch<String> hcaptchaSiteKey,
        Patch<String> hcaptchaSecretKey,
        Boolean enableMcaptcha,
        Patch<String> mcaptchaSiteKey,
        Patch<String> mcaptchaInstanceUrl,
        Patch<String> mcaptchaSecretKey,
        Boolean enableRecaptcha,
        Patch<String> recaptchaSiteKey,
        Patch<String> recaptchaSecretKey,
        Boolean enableTurnstile,
        Patch<String> turnstileSiteKey,
        Patch<String> turnstileSecretKey,
        Boolean enableTestcaptcha,
        Patch<String> googleAnalyticsMeasurementId,
        SensitiveMediaDetection sensitiveMediaDetection,
        SensitiveMediaDetectionSensitivity sensitiveMediaDetectionSensitivity,
        Boolean setSensitiveFlagAutomatically,
        Boolean enableSensitiveMediaDetectionForVideos,
        Patch<String> maintainerName,
        Patch<String> maintainerEmail,
        List<String> langs,
        Patch<String> deeplAuthKey,
        Boolean deeplIsPro,
        Boolean enableEmail,
        Patch<String> email,
        Boolean smtpSecure,
        Patch<String> smtpHost,
        Patch<Integer> smtpPort,
        Patch<String> smtpUser,
        Patch<String> smtpPass,
        Boolean enableServiceWorker,
        Patch<String> swPublicKey,
        Patch<String> swPrivateKey,
        Patch<String> tosUrl,
        Patch<String> repositoryUrl,
        Patch<String> feedbackUrl,
        Patch<String> impressumUrl,
        Patch<String> privacyPolicyUrl,
        Patch<String> inquiryUrl,
        Boolean useObjectStorage,
        Patch<String> objectStorageBaseUrl,
        Patch<String> objectStorageBucket,
        Patch<String> objectStoragePrefix,
        Patch<String> objectStorageEndpoint,
        Patch<String> objectStorageRegion,
        Patch<Integer> objectStoragePort,
        Patch<String> objectStorageAccessKey,
        Patch<String> objectStorageSecretKey,
        Boolean objectStorageUseSSL,
        Boolean objectStorageUseProxy,
        Boolean objectStorageSetPublicRead,
        Boolean objectStorageS3ForcePathStyle,
        Boolean enableIpLogging,
        Boolean enableActiveEmailValidation,
        Boolean enableVerifymailApi,
        Patch<String> verifymailAuthKey,
        Boolean enableTruemailApi,
        Patch<String> truemailInstance,
        Patch<String> truemailAuthKey,
        Boolean enableChartsForRemoteUser,
        Boolean enableChartsForFederatedInstances,
        Boolean enableStatsForFederatedInstances,
        Boolean enableServerMachineStats,
        Boolean enableIdenticonGeneration,
        List<String> serverRules,
        List<String> bannedEmailDomains,
        List<String> preservedUsernames,
        String manifestJsonOverride,
        Boolean enableFanoutTimeline,
        Boolean enableFanoutTimelineDbFallback,
        Long perLocalUserUserTimelineCacheMax,
        Long perRemoteUserUserTimelineCacheMax,
        Long perUserHomeTimelineCacheMax,
        Long perUserListTimelineCacheMax,
        Boolean enableReactionsBuffering,
        Integer notesPerOneAd,
        Patch<List<String>> silencedHosts,
        Patch<List<String>> mediaSilencedHosts,
        Patch<String> summalyProxy,
        Boolean urlPreviewEnabled,
        Boolean urlPreviewAllowRedirect,
        Long urlPreviewTimeout,
        Long urlPreviewMaximumContentLength,
        Boolean urlPreviewRequireContentLength,
        Patch<String> urlPreviewUserAgent,
        Patch<String> urlPreviewSummaryProxyUrl,
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
        Boolean showRoleBadgesOfRemoteUsers) implements Body<AdminUpdateMetaRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminUpdateMetaRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "AdminUpdateMetaRequest",
                "disableRegistration,pinnedUsers,hiddenTags,blockedHosts,sensitiveWords,prohibitedWords,prohibitedWordsForNameOfUser,themeColor,mascotImageUrl,bannerUrl,serverErrorImageUrl,infoImageUrl,notFoundImageUrl,iconUrl,app192IconUrl,app512IconUrl,backgroundImageUrl,logoImageUrl,name,shortName,description,defaultLightTheme,defaultDarkTheme,clientOptions,cacheRemoteFiles,cacheRemoteSensitiveFiles,emailRequiredForSignup,enableHcaptcha,hcaptchaSiteKey,hcaptchaSecretKey,enableMcaptcha,mcaptchaSiteKey,mcaptchaInstanceUrl,mcaptchaSecretKey,enableRecaptcha,recaptchaSiteKey,recaptchaSecretKey,enableTurnstile,turnstileSiteKey,turnstileSecretKey,enableTestcaptcha,googleAnalyticsMeasurementId,sensitiveMediaDetection,sensitiveMediaDetectionSensitivity,setSensitiveFlagAutomatically,enableSensitiveMediaDetectionForVideos,maintainerName,maintainerEmail,langs,deeplAuthKey,deeplIsPro,enableEmail,email,smtpSecure,smtpHost,smtpPort,smtpUser,smtpPass,enableServiceWorker,swPublicKey,swPrivateKey,tosUrl,repositoryUrl,feedbackUrl,impressumUrl,privacyPolicyUrl,inquiryUrl,useObjectStorage,objectStorageBaseUrl,objectStorageBucket,objectStoragePrefix,objectStorageEndpoint,objectStorageRegion,objectStoragePort,objectStorageAccessKey,objectStorageSecretKey,objectStorageUseSSL,objectStorageUseProxy,objectStorageSetPublicRead,objectStorageS3ForcePathStyle,enableIpLogging,enableActiveEmailValidation,enableVerifymailApi,verifymailAuthKey,enableTruemailApi,truemailInstance,truemailAuthKey,enableChartsForRemoteUser,enableChartsForFederatedInstances,enableStatsForFederatedInstances,enableServerMachineStats,enableIdenticonGeneration,serverRules,bannedEmailDomains,preservedUsernames,manifestJsonOverride,enableFanoutTimeline,enableFanoutTimelineDbFallback,perLocalUserUserTimelineCacheMax,perRemoteUserUserTimelineCacheMax,perUserHomeTimelineCacheMax,perUserListTimelineCacheMax,enableReactionsBuffering,notesPerOneAd,silencedHosts,mediaSilencedHosts,summalyProxy,urlPreviewEnabled,urlPreviewAllowRedirect,urlPreviewTimeout,urlPreviewMaximumContentLength,urlPreviewRequireContentLength,urlPreviewUserAgent,urlPreviewSummaryProxyUrl,federation,federationHosts,deliverSuspendedSoftware,singleUserMode,ugcVisibilityForVisitor,proxyRemoteFiles,signToActivityPubGet,allowExternalApRedirect,enableRemoteNotesCleaning,remoteNotesCleaningExpiryDaysForEachNotes,remoteNotesCleaningMaxProcessingDurationInMinutes,showRoleBadgesOfRemoteUsers",
                disableRegistration, pinnedUsers, hiddenTags, blockedHosts, sensitiveWords, prohibitedWords, prohibitedWordsForNameOfUser, themeColor, mascotImageUrl, bannerUrl, serverErrorImageUrl, infoImageUrl, notFoundImageUrl, iconUrl, app192IconUrl, app512IconUrl, backgroundImageUrl, logoImageUrl, name, shortName, description, defaultLightTheme, defaultDarkTheme, clientOptions, cacheRemoteFiles, cacheRemoteSensitiveFiles, emailRequiredForSignup, enableHcaptcha, hcaptchaSiteKey, "[redacted]", enableMcaptcha, mcaptchaSiteKey, mcaptchaInstanceUrl, "[redacted]", enableRecaptcha, recaptchaSiteKey, "[redacted]", enableTurnstile, turnstileSiteKey, "[redacted]", enableTestcaptcha, googleAnalyticsMeasurementId, sensitiveMediaDetection, sensitiveMediaDetectionSensitivity, setSensitiveFlagAutomatically, enableSensitiveMediaDetectionForVideos, maintainerName, maintainerEmail, langs, "[redacted]", deeplIsPro, enableEmail, email, smtpSecure, smtpHost, smtpPort, smtpUser, "[redacted]", enableServiceWorker, swPublicKey, "[redacted]", tosUrl, repositoryUrl, feedbackUrl, impressumUrl, privacyPolicyUrl, inquiryUrl, useObjectStorage, objectStorageBaseUrl, objectStorageBucket, objectStoragePrefix, objectStorageEndpoint, objectStorageRegion, objectStoragePort, "[redacted]", "[redacted]", objectStorageUseSSL, objectStorageUseProxy, objectStorageSetPublicRead, objectStorageS3ForcePathStyle, enableIpLogging, enableActiveEmailValidation, enableVerifymailApi, "[redacted]", enableTruemailApi, truemailInstance, "[redacted]", enableChartsForRemoteUser, enableChartsForFederatedInstances, enableStatsForFederatedInstances, enableServerMachineStats, enableIdenticonGeneration, serverRules, bannedEmailDomains, preservedUsernames, manifestJsonOverride, enableFanoutTimeline, enableFanoutTimelineDbFallback, perLocalUserUserTimelineCacheMax, perRemoteUserUserTimelineCacheMax, perUserHomeTimelineCacheMax, perUserListTimelineCacheMax, enableReactionsBuffering, notesPerOneAd, silencedHosts, mediaSilencedHosts, summalyProxy, urlPreviewEnabled, urlPreviewAllowRedirect, urlPreviewTimeout, urlPreviewMaximumContentLength, urlPreviewRequireContentLength, urlPreviewUserAgent, urlPreviewSummaryProxyUrl, federation, federationHosts, deliverSuspendedSoftware, singleUserMode, ugcVisibilityForVisitor, proxyRemoteFiles, signToActivityPubGet, allowExternalApRedirect, enableRemoteNotesCleaning, remoteNotesCleaningExpiryDaysForEachNotes, remoteNotesCleaningMaxProcessingDurationInMinutes, showRoleBadgesOfRemoteUsers);
    }

    private Object[] componentValues() {
        return new Object[] {disableRegistration, pinnedUsers, hiddenTags, blockedHosts, sensitiveWords, prohibitedWords, prohibitedWordsForNameOfUser, themeColor, mascotImageUrl, bannerUrl, serverErrorImageUrl, infoImageUrl, notFoundImageUrl, iconUrl, app192IconUrl, app512IconUrl, backgroundImageUrl, logoImageUrl, name, shortName, description, defaultLightTheme, defaultDarkTheme, clientOptions, cacheRemoteFiles, cacheRemoteSensitiveFiles, emailRequiredForSignup, enableHcaptcha, hcaptchaSiteKey, hcaptchaSecretKey, enableMcaptcha, mcaptchaSiteKey, mcaptchaInstanceUrl, mcaptchaSecretKey, enableRecaptcha, recaptchaSiteKey, recaptchaSecretKey, enableTurnstile, turnstileSiteKey, turnstileSecretKey, enableTestcaptcha, googleAnalyticsMeasurementId, sensitiveMediaDetection, sensitiveMediaDetectionSensitivity, setSensitiveFlagAutomatically, enableSensitiveMediaDetectionForVideos, maintainerName, maintainerEmail, langs, deeplAuthKey, deeplIsPro, enableEmail, email, smtpSecure, smtpHost, smtpPort, smtpUser, smtpPass, enableServiceWorker, swPublicKey, swPrivateKey, tosUrl, repositoryUrl, feedbackUrl, impressumUrl, privacyPolicyUrl, inquiryUrl, useObjectStorage, objectStorageBaseUrl, objectStorageBucket, objectStoragePrefix, objectStorageEndpoint, objectStorageRegion, objectStoragePort, objectStorageAccessKey, objectStorageSecretKey, objectStorageUseSSL, objectStorageUseProxy, objectStorageSetPublicRead, objectStorageS3ForcePathStyle, enableIpLogging, enableActiveEmailValidation, enableVerifymailApi, verifymailAuthKey, enableTruemailApi, truemailInstance, truemailAuthKey, enableChartsForRemoteUser, enableChartsForFederatedInstances, enableStatsForFederatedInstances, enableServerMachineStats, enableIdenticonGeneration, serverRules, bannedEmailDomains, preservedUsernames, manifestJsonOverride, enableFanoutTimeline, enableFanoutTimelineDbFallback, perLocalUserUserTimelineCacheMax, perRemoteUserUserTimelineCacheMax, perUserHomeTimelineCacheMax, perUserListTimelineCacheMax, enableReactionsBuffering, notesPerOneAd, silencedHosts, mediaSilencedHosts, summalyProxy, urlPreviewEnabled, urlPreviewAllowRedirect, urlPreviewTimeout, urlPreviewMaximumContentLength, urlPreviewRequireContentLength, urlPreviewUserAgent, urlPreviewSummaryProxyUrl, federation, federationHosts, deliverSuspendedSoftware, singleUserMode, ugcVisibilityForVisitor, proxyRemoteFiles, signToActivityPubGet, allowExternalApRedirect, enableRemoteNotesCleaning, remoteNotesCleaningExpiryDaysForEachNotes, remoteNotesCleaningMaxProcessingDurationInMinutes, showRoleBadgesOfRemoteUsers};
    }

    /** With what the lambda sets. */
    public static AdminUpdateMetaRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder();
        copy.disableRegistration = disableRegistration;
        copy.pinnedUsers = pinnedUsers;
        copy.hiddenTags = hiddenTags;
        copy.blockedHosts = blockedHosts;
        copy.sensitiveWords = sensitiveWords;
        copy.prohibitedWords = prohibitedWords;
        copy.prohibitedWordsForNameOfUser = prohibitedWordsForNameOfUser;
        copy.themeColor = themeColor;
        copy.mascotImageUrl = mascotImageUrl;
        copy.bannerUrl = bannerUrl;
        copy.serverErrorImageUrl = serverErrorImageUrl;
        copy.infoImageUrl = infoImageUrl;
        copy.notFoundImageUrl = notFoundImageUrl;
        copy.iconUrl = iconUrl;
        copy.app192IconUrl = app192IconUrl;
        copy.app512IconUrl = app512IconUrl;
        copy.backgroundImageUrl = backgroundImageUrl;
        copy.logoImageUrl = logoImageUrl;
        copy.name = name;
        copy.shortName = shortName;
        copy.description = description;
        copy.defaultLightTheme = defaultLightTheme;
        copy.defaultDarkTheme = defaultDarkTheme;
        copy.clientOptions = clientOptions;
        copy.cacheRemoteFiles = cacheRemoteFiles;
        copy.cacheRemoteSensitiveFiles = cacheRemoteSensitiveFiles;
        copy.emailRequiredForSignup = emailRequiredForSignup;
        copy.enableHcaptcha = enableHcaptcha;
        copy.hcaptchaSiteKey = hcaptchaSiteKey;
        copy.hcaptchaSecretKey = hcaptchaSecretKey;
        copy.enableMcaptcha = enableMcaptcha;
        copy.mcaptchaSiteKey = mcaptchaSiteKey;
        copy.mcaptchaInstanceUrl = mcaptchaInstanceUrl;
        copy.mcaptchaSecretKey = mcaptchaSecretKey;
        copy.enableRecaptcha = enableRecaptcha;
        copy.recaptchaSiteKey = recaptchaSiteKey;
        copy.recaptchaSecretKey = recaptchaSecretKey;
        copy.enableTurnstile = enableTurnstile;
        copy.turnstileSiteKey = turnstileSiteKey;
        copy.turnstileSecretKey = turnstileSecretKey;
        copy.enableTestcaptcha = enableTestcaptcha;
        copy.googleAnalyticsMeasurementId = googleAnalyticsMeasurementId;
        copy.sensitiveMediaDetection = sensitiveMediaDetection;
        copy.sensitiveMediaDetectionSensitivity = sensitiveMediaDetectionSensitivity;
        copy.setSensitiveFlagAutomatically = setSensitiveFlagAutomatically;
        copy.enableSensitiveMediaDetectionForVideos = enableSensitiveMediaDetectionForVideos;
        copy.maintainerName = maintainerName;
        copy.maintainerEmail = maintainerEmail;
        copy.langs = langs;
        copy.deeplAuthKey = deeplAuthKey;
        copy.deeplIsPro = deeplIsPro;
        copy.enableEmail = enableEmail;
        copy.email = email;
        copy.smtpSecure = smtpSecure;
        copy.smtpHost = smtpHost;
        copy.smtpPort = smtpPort;
        copy.smtpUser = smtpUser;
        copy.smtpPass = smtpPass;
        copy.enableServiceWorker = enableServiceWorker;
        copy.swPublicKey = swPublicKey;
        copy.swPrivateKey = swPrivateKey;
        copy.tosUrl = tosUrl;
        copy.repositoryUrl = repositoryUrl;
        copy.feedbackUrl = feedbackUrl;
        copy.impressumUrl = impressumUrl;
        copy.privacyPolicyUrl = privacyPolicyUrl;
        copy.inquiryUrl = inquiryUrl;
        copy.useObjectStorage = useObjectStorage;
        copy.objectStorageBaseUrl = objectStorageBaseUrl;
        copy.objectStorageBucket = objectStorageBucket;
        copy.objectStoragePrefix = objectStoragePrefix;
        copy.objectStorageEndpoint = objectStorageEndpoint;
        copy.objectStorageRegion = objectStorageRegion;
        copy.objectStoragePort = objectStoragePort;
        copy.objectStorageAccessKey = objectStorageAccessKey;
        copy.objectStorageSecretKey = objectStorageSecretKey;
        copy.objectStorageUseSSL = objectStorageUseSSL;
        copy.objectStorageUseProxy = objectStorageUseProxy;
        copy.objectStorageSetPublicRead = objectStorageSetPublicRead;
        copy.objectStorageS3ForcePathStyle = objectStorageS3ForcePathStyle;
        copy.enableIpLogging = enableIpLogging;
        copy.enableActiveEmailValidation = enableActiveEmailValidation;
        copy.enableVerifymailApi = enableVerifymailApi;
        copy.verifymailAuthKey = verifymailAuthKey;
        copy.enableTruemailApi = enableTruemailApi;
        copy.truemailInstance = truemailInstance;
        copy.truemailAuthKey = truemailAuthKey;
        copy.enableChartsForRemoteUser = enableChartsForRemoteUser;
        copy.enableChartsForFederatedInstances = enableChartsForFederatedInstances;
        copy.enableStatsForFederatedInstances = enableStatsForFederatedInstances;
        copy.enableServerMachineStats = enableServerMachineStats;
        copy.enableIdenticonGeneration = enableIdenticonGeneration;
        copy.serverRules = serverRules;
        copy.bannedEmailDomains = bannedEmailDomains;
        copy.preservedUsernames = preservedUsernames;
        copy.manifestJsonOverride = manifestJsonOverride;
        copy.enableFanoutTimeline = enableFanoutTimeline;
        copy.enableFanoutTimelineDbFallback = enableFanoutTimelineDbFallback;
        copy.perLocalUserUserTimelineCacheMax = perLocalUserUserTimelineCacheMax;
        copy.perRemoteUserUserTimelineCacheMax = perRemoteUserUserTimelineCacheMax;
        copy.perUserHomeTimelineCacheMax = perUserHomeTimelineCacheMax;
        copy.perUserListTimelineCacheMax = perUserListTimelineCacheMax;
        copy.enableReactionsBuffering = enableReactionsBuffering;
        copy.notesPerOneAd = notesPerOneAd;
        copy.silencedHosts = silencedHosts;
        copy.mediaSilencedHosts = mediaSilencedHosts;
        copy.summalyProxy = summalyProxy;
        copy.urlPreviewEnabled = urlPreviewEnabled;
        copy.urlPreviewAllowRedirect = urlPreviewAllowRedirect;
        copy.urlPreviewTimeout = urlPreviewTimeout;
        copy.urlPreviewMaximumContentLength = urlPreviewMaximumContentLength;
        copy.urlPreviewRequireContentLength = urlPreviewRequireContentLength;
        copy.urlPreviewUserAgent = urlPreviewUserAgent;
        copy.urlPreviewSummaryProxyUrl = urlPreviewSummaryProxyUrl;
        copy.federation = federation;
        copy.federationHosts = federationHosts;
        copy.deliverSuspendedSoftware = deliverSuspendedSoftware;
        copy.singleUserMode = singleUserMode;
        copy.ugcVisibilityForVisitor = ugcVisibilityForVisitor;
        copy.proxyRemoteFiles = proxyRemoteFiles;
        copy.signToActivityPubGet = signToActivityPubGet;
        copy.allowExternalApRedirect = allowExternalApRedirect;
        copy.enableRemoteNotesCleaning = enableRemoteNotesCleaning;
        copy.remoteNotesCleaningExpiryDaysForEachNotes = remoteNotesCleaningExpiryDaysForEachNotes;
        copy.remoteNotesCleaningMaxProcessingDurationInMinutes = remoteNotesCleaningMaxProcessingDurationInMinutes;
        copy.showRoleBadgesOfRemoteUsers = showRoleBadgesOfRemoteUsers;
        return copy;
    }

    /** Collects the components of a {@link AdminUpdateMetaRequest}; what is not set is left out. */
    public static final class Builder {

        private Patch<Boolean> disableRegistration;
        private Patch<List<String>> pinnedUsers;
        private Patch<List<String>> hiddenTags;
        private Patch<List<String>> blockedHosts;
        private Patch<List<String>> sensitiveWords;
        private Patch<List<String>> prohibitedWords;
        private Patch<List<String>> prohibitedWordsForNameOfUser;
        private Patch<String> themeColor;
        private Patch<String> mascotImageUrl;
        private Patch<String> bannerUrl;
        private Patch<String> serverErrorImageUrl;
        private Patch<String> infoImageUrl;
        private Patch<String> notFoundImageUrl;
        private Patch<String> iconUrl;
        private Patch<String> app192IconUrl;
        private Patch<String> app512IconUrl;
        private Patch<String> backgroundImageUrl;
        private Patch<String> logoImageUrl;
        private Patch<String> name;
        private Patch<String> shortName;
        private Patch<String> description;
        private Patch<String> defaultLightTheme;
        private Patch<String> defaultDarkTheme;
        private ClientOptions clientOptions;
        private Boolean cacheRemoteFiles;
        private Boolean cacheRemoteSensitiveFiles;
        private Boolean emailRequiredForSignup;
        private Boolean enableHcaptcha;
        private Patch<String> hcaptchaSiteKey;
        private Patch<String> hcaptchaSecretKey;
        private Boolean enableMcaptcha;
        private Patch<String> mcaptchaSiteKey;
        private Patch<String> mcaptchaInstanceUrl;
        private Patch<String> mcaptchaSecretKey;
        private Boolean enableRecaptcha;
        private Patch<String> recaptchaSiteKey;
        private Patch<String> recaptchaSecretKey;
        private Boolean enableTurnstile;
        private Patch<String> turnstileSiteKey;
        private Patch<String> turnstileSecretKey;
        private Boolean enableTestcaptcha;
        private Patch<String> googleAnalyticsMeasurementId;
        private SensitiveMediaDetection sensitiveMediaDetection;
        private SensitiveMediaDetectionSensitivity sensitiveMediaDetectionSensitivity;
        private Boolean setSensitiveFlagAutomatically;
        private Boolean enableSensitiveMediaDetectionForVideos;
        private Patch<String> maintainerName;
        private Patch<String> maintainerEmail;
        private List<String> langs;
        private Patch<String> deeplAuthKey;
        private Boolean deeplIsPro;
        private Boolean enableEmail;
        private Patch<String> email;
        private Boolean smtpSecure;
        private Patch<String> smtpHost;
        private Patch<Integer> smtpPort;
        private Patch<String> smtpUser;
        private Patch<String> smtpPass;
        private Boolean enableServiceWorker;
        private Patch<String> swPublicKey;
        private Patch<String> swPrivateKey;
        private Patch<String> tosUrl;
        private Patch<String> repositoryUrl;
        private Patch<String> feedbackUrl;
        private Patch<String> impressumUrl;
        private Patch<String> privacyPolicyUrl;
        private Patch<String> inquiryUrl;
        private Boolean useObjectStorage;
        private Patch<String> objectStorageBaseUrl;
        private Patch<String> objectStorageBucket;
        private Patch<String> objectStoragePrefix;
        private Patch<String> objectStorageEndpoint;
        private Patch<String> objectStorageRegion;
        private Patch<Integer> objectStoragePort;
        private Patch<String> objectStorageAccessKey;
        private Patch<String> objectStorageSecretKey;
        private Boolean objectStorageUseSSL;
        private Boolean objectStorageUseProxy;
        private Boolean objectStorageSetPublicRead;
        private Boolean objectStorageS3ForcePathStyle;
        private Boolean enableIpLogging;
        private Boolean enableActiveEmailValidation;
        private Boolean enableVerifymailApi;
        private Patch<String> verifymailAuthKey;
        private Boolean enableTruemailApi;
        private Patch<String> truemailInstance;
        private Patch<String> truemailAuthKey;
        private Boolean enableChartsForRemoteUser;
        private Boolean enableChartsForFederatedInstances;
        private Boolean enableStatsForFederatedInstances;
        private Boolean enableServerMachineStats;
        private Boolean enableIdenticonGeneration;
        private List<String> serverRules;
        private List<String> bannedEmailDomains;
        private List<String> preservedUsernames;
        private String manifestJsonOverride;
        private Boolean enableFanoutTimeline;
        private Boolean enableFanoutTimelineDbFallback;
        private Long perLocalUserUserTimelineCacheMax;
        private Long perRemoteUserUserTimelineCacheMax;
        private Long perUserHomeTimelineCacheMax;
        private Long perUserListTimelineCacheMax;
        private Boolean enableReactionsBuffering;
        private Integer notesPerOneAd;
        private Patch<List<String>> silencedHosts;
        private Patch<List<String>> mediaSilencedHosts;
        private Patch<String> summalyProxy;
        private Boolean urlPreviewEnabled;
        private Boolean urlPreviewAllowRedirect;
        private Long urlPreviewTimeout;
        private Long urlPreviewMaximumContentLength;
        private Boolean urlPreviewRequireContentLength;
        private Patch<String> urlPreviewUserAgent;
        private Patch<String> urlPreviewSummaryProxyUrl;
        private FederationMode federation;
        private List<String> federationHosts;
        private List<SuspendedSoftware> deliverSuspendedSoftware;
        private Boolean singleUserMode;
        private UgcVisibilityForVisitor ugcVisibilityForVisitor;
        private Boolean proxyRemoteFiles;
        private Boolean signToActivityPubGet;
        private Boolean allowExternalApRedirect;
        private Boolean enableRemoteNotesCleaning;
        private Long remoteNotesCleaningExpiryDaysForEachNotes;
        private Long remoteNotesCleaningMaxProcessingDurationInMinutes;
        private Boolean showRoleBadgesOfRemoteUsers;

        private Builder() {}

        public Builder disableRegistration(boolean disableRegistration) {
            this.disableRegistration = Patch.of(disableRegistration);
            return this;
        }

        public Builder clearDisableRegistration() {
            this.disableRegistration = Patch.clear();
            return this;
        }

        public Builder pinnedUsers(List<String> pinnedUsers) {
            this.pinnedUsers = Patch.of(pinnedUsers);
            return this;
        }

        public Builder clearPinnedUsers() {
            this.pinnedUsers = Patch.clear();
            return this;
        }

        public Builder pinnedUsers(String... pinnedUsers) {
            return pinnedUsers(List.of(pinnedUsers));
        }

        public Builder hiddenTags(List<String> hiddenTags) {
            this.hiddenTags = Patch.of(hiddenTags);
            return this;
        }

        public Builder clearHiddenTags() {
            this.hiddenTags = Patch.clear();
            return this;
        }

        public Builder hiddenTags(String... hiddenTags) {
            return hiddenTags(List.of(hiddenTags));
        }

        public Builder blockedHosts(List<String> blockedHosts) {
            this.blockedHosts = Patch.of(blockedHosts);
            return this;
        }

        public Builder clearBlockedHosts() {
            this.blockedHosts = Patch.clear();
            return this;
        }

        public Builder blockedHosts(String... blockedHosts) {
            return blockedHosts(List.of(blockedHosts));
        }

        public Builder sensitiveWords(List<String> sensitiveWords) {
            this.sensitiveWords = Patch.of(sensitiveWords);
            return this;
        }

        public Builder clearSensitiveWords() {
            this.sensitiveWords = Patch.clear();
            return this;
        }

        public Builder sensitiveWords(String... sensitiveWords) {
            return sensitiveWords(List.of(sensitiveWords));
        }

        public Builder prohibitedWords(List<String> prohibitedWords) {
            this.prohibitedWords = Patch.of(prohibitedWords);
            return this;
        }

        public Builder clearProhibitedWords() {
            this.prohibitedWords = Patch.clear();
            return this;
        }

        public Builder prohibitedWords(String... prohibitedWords) {
            return prohibitedWords(List.of(prohibitedWords));
        }

        public Builder prohibitedWordsForNameOfUser(List<String> prohibitedWordsForNameOfUser) {
            this.prohibitedWordsForNameOfUser = Patch.of(prohibitedWordsForNameOfUser);
            return this;
        }

        public Builder clearProhibitedWordsForNameOfUser() {
            this.prohibitedWordsForNameOfUser = Patch.clear();
            return this;
        }

        public Builder prohibitedWordsForNameOfUser(String... prohibitedWordsForNameOfUser) {
            return prohibitedWordsForNameOfUser(List.of(prohibitedWordsForNameOfUser));
        }

        public Builder themeColor(String themeColor) {
            this.themeColor = Patch.of(themeColor);
            return this;
        }

        public Builder clearThemeColor() {
            this.themeColor = Patch.clear();
            return this;
        }

        public Builder mascotImageUrl(String mascotImageUrl) {
            this.mascotImageUrl = Patch.of(mascotImageUrl);
            return this;
        }

        public Builder clearMascotImageUrl() {
            this.mascotImageUrl = Patch.clear();
            return this;
        }

        public Builder bannerUrl(String bannerUrl) {
            this.bannerUrl = Patch.of(bannerUrl);
            return this;
        }

        public Builder clearBannerUrl() {
            this.bannerUrl = Patch.clear();
            return this;
        }

        public Builder serverErrorImageUrl(String serverErrorImageUrl) {
            this.serverErrorImageUrl = Patch.of(serverErrorImageUrl);
            return this;
        }

        public Builder clearServerErrorImageUrl() {
            this.serverErrorImageUrl = Patch.clear();
            return this;
        }

        public Builder infoImageUrl(String infoImageUrl) {
            this.infoImageUrl = Patch.of(infoImageUrl);
            return this;
        }

        public Builder clearInfoImageUrl() {
            this.infoImageUrl = Patch.clear();
            return this;
        }

        public Builder notFoundImageUrl(String notFoundImageUrl) {
            this.notFoundImageUrl = Patch.of(notFoundImageUrl);
            return this;
        }

        public Builder clearNotFoundImageUrl() {
            this.notFoundImageUrl = Patch.clear();
            return this;
        }

        public Builder iconUrl(String iconUrl) {
            this.iconUrl = Patch.of(iconUrl);
            return this;
        }

        public Builder clearIconUrl() {
            this.iconUrl = Patch.clear();
            return this;
        }

        public Builder app192IconUrl(String app192IconUrl) {
            this.app192IconUrl = Patch.of(app192IconUrl);
            return this;
        }

        public Builder clearApp192IconUrl() {
            this.app192IconUrl = Patch.clear();
            return this;
        }

        public Builder app512IconUrl(String app512IconUrl) {
            this.app512IconUrl = Patch.of(app512IconUrl);
            return this;
        }

        public Builder clearApp512IconUrl() {
            this.app512IconUrl = Patch.clear();
            return this;
        }

        public Builder backgroundImageUrl(String backgroundImageUrl) {
            this.backgroundImageUrl = Patch.of(backgroundImageUrl);
            return this;
        }

        public Builder clearBackgroundImageUrl() {
            this.backgroundImageUrl = Patch.clear();
            return this;
        }

        public Builder logoImageUrl(String logoImageUrl) {
            this.logoImageUrl = Patch.of(logoImageUrl);
            return this;
        }

        public Builder clearLogoImageUrl() {
            this.logoImageUrl = Patch.clear();
            return this;
        }

        public Builder name(String name) {
            this.name = Patch.of(name);
            return this;
        }

        public Builder clearName() {
            this.name = Patch.clear();
            return this;
        }

        public Builder shortName(String shortName) {
            this.shortName = Patch.of(shortName);
            return this;
        }

        public Builder clearShortName() {
            this.shortName = Patch.clear();
            return this;
        }

        public Builder description(String description) {
            this.description = Patch.of(description);
            return this;
        }

        public Builder clearDescription() {
            this.description = Patch.clear();
            return this;
        }

        public Builder defaultLightTheme(String defaultLightTheme) {
            this.defaultLightTheme = Patch.of(defaultLightTheme);
            return this;
        }

        public Builder clearDefaultLightTheme() {
            this.defaultLightTheme = Patch.clear();
            return this;
        }

        public Builder defaultDarkTheme(String defaultDarkTheme) {
            this.defaultDarkTheme = Patch.of(defaultDarkTheme);
            return this;
        }

        public Builder clearDefaultDarkTheme() {
            this.defaultDarkTheme = Patch.clear();
            return this;
        }

        public Builder clientOptions(ClientOptions clientOptions) {
            this.clientOptions = clientOptions;
            return this;
        }

        public Builder cacheRemoteFiles(boolean cacheRemoteFiles) {
            this.cacheRemoteFiles = cacheRemoteFiles;
            return this;
        }

        public Builder cacheRemoteSensitiveFiles(boolean cacheRemoteSensitiveFiles) {
            this.cacheRemoteSensitiveFiles = cacheRemoteSensitiveFiles;
            return this;
        }

        public Builder emailRequiredForSignup(boolean emailRequiredForSignup) {
            this.emailRequiredForSignup = emailRequiredForSignup;
            return this;
        }

        public Builder enableHcaptcha(boolean enableHcaptcha) {
            this.enableHcaptcha = enableHcaptcha;
            return this;
        }

        public Builder hcaptchaSiteKey(String hcaptchaSiteKey) {
            this.hcaptchaSiteKey = Patch.of(hcaptchaSiteKey);
            return this;
        }

        public Builder clearHcaptchaSiteKey() {
            this.hcaptchaSiteKey = Patch.clear();
            return this;
        }

        public Builder hcaptchaSecretKey(String hcaptchaSecretKey) {
            this.hcaptchaSecretKey = Patch.of(hcaptchaSecretKey);
            return this;
        }

        public Builder clearHcaptchaSecretKey() {
            this.hcaptchaSecretKey = Patch.clear();
            return this;
        }

        public Builder enableMcaptcha(boolean enableMcaptcha) {
            this.enableMcaptcha = enableMcaptcha;
            return this;
        }

        public Builder mcaptchaSiteKey(String mcaptchaSiteKey) {
            this.mcaptchaSiteKey = Patch.of(mcaptchaSiteKey);
            return this;
        }

        public Builder clearMcaptchaSiteKey() {
            this.mcaptchaSiteKey = Patch.clear();
            return this;
        }

        public Builder mcaptchaInstanceUrl(String mcaptchaInstanceUrl) {
            this.mcaptchaInstanceUrl = Patch.of(mcaptchaInstanceUrl);
            return this;
        }

        public Builder clearMcaptchaInstanceUrl() {
            this.mcaptchaInstanceUrl = Patch.clear();
            return this;
        }

        public Builder mcaptchaSecretKey(String mcaptchaSecretKey) {
            this.mcaptchaSecretKey = Patch.of(mcaptchaSecretKey);
            return this;
        }

        public Builder clearMcaptchaSecretKey() {
            this.mcaptchaSecretKey = Patch.clear();
            return this;
        }

        public Builder enableRecaptcha(boolean enableRecaptcha) {
            this.enableRecaptcha = enableRecaptcha;
            return this;
        }

        public Builder recaptchaSiteKey(String recaptchaSiteKey) {
            this.recaptchaSiteKey = Patch.of(recaptchaSiteKey);
            return this;
        }

        public Builder clearRecaptchaSiteKey() {
            this.recaptchaSiteKey = Patch.clear();
            return this;
        }

        public Builder recaptchaSecretKey(String recaptchaSecretKey) {
            this.recaptchaSecretKey = Patch.of(recaptchaSecretKey);
            return this;
        }

        public Builder clearRecaptchaSecretKey() {
            this.recaptchaSecretKey = Patch.clear();
            return this;
        }

        public Builder enableTurnstile(boolean enableTurnstile) {
            this.enableTurnstile = enableTurnstile;
            return this;
        }

        public Builder turnstileSiteKey(String turnstileSiteKey) {
            this.turnstileSiteKey = Patch.of(turnstileSiteKey);
            return this;
        }

        public Builder clearTurnstileSiteKey() {
            this.turnstileSiteKey = Patch.clear();
            return this;
        }

        public Builder turnstileSecretKey(String turnstileSecretKey) {
            this.turnstileSecretKey = Patch.of(turnstileSecretKey);
            return this;
        }

        public Builder clearTurnstileSecretKey() {
            this.turnstileSecretKey = Patch.clear();
            return this;
        }

        public Builder enableTestcaptcha(boolean enableTestcaptcha) {
            this.enableTestcaptcha = enableTestcaptcha;
            return this;
        }

        public Builder googleAnalyticsMeasurementId(String googleAnalyticsMeasurementId) {
            this.googleAnalyticsMeasurementId = Patch.of(googleAnalyticsMeasurementId);
            return this;
        }

        public Builder clearGoogleAnalyticsMeasurementId() {
            this.googleAnalyticsMeasurementId = Patch.clear();
            return this;
        }

        public Builder sensitiveMediaDetection(SensitiveMediaDetection sensitiveMediaDetection) {
            this.sensitiveMediaDetection = sensitiveMediaDetection;
            return this;
        }

        public Builder sensitiveMediaDetectionSensitivity(SensitiveMediaDetectionSensitivity sensitiveMediaDetectionSensitivity) {
            this.sensitiveMediaDetectionSensitivity = sensitiveMediaDetectionSensitivity;
            return this;
        }

        public Builder setSensitiveFlagAutomatically(boolean setSensitiveFlagAutomatically) {
            this.setSensitiveFlagAutomatically = setSensitiveFlagAutomatically;
            return this;
        }

        public Builder enableSensitiveMediaDetectionForVideos(boolean enableSensitiveMediaDetectionForVideos) {
            this.enableSensitiveMediaDetectionForVideos = enableSensitiveMediaDetectionForVideos;
            return this;
        }

        public Builder maintainerName(String maintainerName) {
            this.maintainerName = Patch.of(maintainerName);
            return this;
        }

        public Builder clearMaintainerName() {
            this.maintainerName = Patch.clear();
            return this;
        }

        public Builder maintainerEmail(String maintainerEmail) {
            this.maintainerEmail = Patch.of(maintainerEmail);
            return this;
        }

        public Builder clearMaintainerEmail() {
            this.maintainerEmail = Patch.clear();
            return this;
        }

        public Builder langs(List<String> langs) {
            this.langs = langs;
            return this;
        }

        public Builder langs(String... langs) {
            return langs(List.of(langs));
        }

        public Builder deeplAuthKey(String deeplAuthKey) {
            this.deeplAuthKey = Patch.of(deeplAuthKey);
            return this;
        }

        public Builder clearDeeplAuthKey() {
            this.deeplAuthKey = Patch.clear();
            return this;
        }

        public Builder deeplIsPro(boolean deeplIsPro) {
            this.deeplIsPro = deeplIsPro;
            return this;
        }

        public Builder enableEmail(boolean enableEmail) {
            this.enableEmail = enableEmail;
            return this;
        }

        public Builder email(String email) {
            this.email = Patch.of(email);
            return this;
        }

        public Builder clearEmail() {
            this.email = Patch.clear();
            return this;
        }

        public Builder smtpSecure(boolean smtpSecure) {
            this.smtpSecure = smtpSecure;
            return this;
        }

        public Builder smtpHost(String smtpHost) {
            this.smtpHost = Patch.of(smtpHost);
            return this;
        }

        public Builder clearSmtpHost() {
            this.smtpHost = Patch.clear();
            return this;
        }

        public Builder smtpPort(int smtpPort) {
            this.smtpPort = Patch.of(smtpPort);
            return this;
        }

        public Builder clearSmtpPort() {
            this.smtpPort = Patch.clear();
            return this;
        }

        public Builder smtpUser(String smtpUser) {
            this.smtpUser = Patch.of(smtpUser);
            return this;
        }

        public Builder clearSmtpUser() {
            this.smtpUser = Patch.clear();
            return this;
        }

        public Builder smtpPass(String smtpPass) {
            this.smtpPass = Patch.of(smtpPass);
            return this;
        }

        public Builder clearSmtpPass() {
            this.smtpPass = Patch.clear();
            return this;
        }

        public Builder enableServiceWorker(boolean enableServiceWorker) {
            this.enableServiceWorker = enableServiceWorker;
            return this;
        }

        public Builder swPublicKey(String swPublicKey) {
            this.swPublicKey = Patch.of(swPublicKey);
            return this;
        }

        public Builder clearSwPublicKey() {
            this.swPublicKey = Patch.clear();
            return this;
        }

        public Builder swPrivateKey(String swPrivateKey) {
            this.swPrivateKey = Patch.of(swPrivateKey);
            return this;
        }

        public Builder clearSwPrivateKey() {
            this.swPrivateKey = Patch.clear();
            return this;
        }

        public Builder tosUrl(String tosUrl) {
            this.tosUrl = Patch.of(tosUrl);
            return this;
        }

        public Builder clearTosUrl() {
            this.tosUrl = Patch.clear();
            return this;
        }

        public Builder repositoryUrl(String repositoryUrl) {
            this.repositoryUrl = Patch.of(repositoryUrl);
            return this;
        }

        public Builder clearRepositoryUrl() {
            this.repositoryUrl = Patch.clear();
            return this;
        }

        public Builder feedbackUrl(String feedbackUrl) {
            this.feedbackUrl = Patch.of(feedbackUrl);
            return this;
        }

        public Builder clearFeedbackUrl() {
            this.feedbackUrl = Patch.clear();
            return this;
        }

        public Builder impressumUrl(String impressumUrl) {
            this.impressumUrl = Patch.of(impressumUrl);
            return this;
        }

        public Builder clearImpressumUrl() {
            this.impressumUrl = Patch.clear();
            return this;
        }

        public Builder privacyPolicyUrl(String privacyPolicyUrl) {
            this.privacyPolicyUrl = Patch.of(privacyPolicyUrl);
            return this;
        }

        public Builder clearPrivacyPolicyUrl() {
            this.privacyPolicyUrl = Patch.clear();
            return this;
        }

        public Builder inquiryUrl(String inquiryUrl) {
            this.inquiryUrl = Patch.of(inquiryUrl);
            return this;
        }

        public Builder clearInquiryUrl() {
            this.inquiryUrl = Patch.clear();
            return this;
        }

        public Builder useObjectStorage(boolean useObjectStorage) {
            this.useObjectStorage = useObjectStorage;
            return this;
        }

        public Builder objectStorageBaseUrl(String objectStorageBaseUrl) {
            this.objectStorageBaseUrl = Patch.of(objectStorageBaseUrl);
            return this;
        }

        public Builder clearObjectStorageBaseUrl() {
            this.objectStorageBaseUrl = Patch.clear();
            return this;
        }

        public Builder objectStorageBucket(String objectStorageBucket) {
            this.objectStorageBucket = Patch.of(objectStorageBucket);
            return this;
        }

        public Builder clearObjectStorageBucket() {
            this.objectStorageBucket = Patch.clear();
            return this;
        }

        public Builder objectStoragePrefix(String objectStoragePrefix) {
            this.objectStoragePrefix = Patch.of(objectStoragePrefix);
            return this;
        }

        public Builder clearObjectStoragePrefix() {
            this.objectStoragePrefix = Patch.clear();
            return this;
        }

        public Builder objectStorageEndpoint(String objectStorageEndpoint) {
            this.objectStorageEndpoint = Patch.of(objectStorageEndpoint);
            return this;
        }

        public Builder clearObjectStorageEndpoint() {
            this.objectStorageEndpoint = Patch.clear();
            return this;
        }

        public Builder objectStorageRegion(String objectStorageRegion) {
            this.objectStorageRegion = Patch.of(objectStorageRegion);
            return this;
        }

        public Builder clearObjectStorageRegion() {
            this.objectStorageRegion = Patch.clear();
            return this;
        }

        public Builder objectStoragePort(int objectStoragePort) {
            this.objectStoragePort = Patch.of(objectStoragePort);
            return this;
        }

        public Builder clearObjectStoragePort() {
            this.objectStoragePort = Patch.clear();
            return this;
        }

        public Builder objectStorageAccessKey(String objectStorageAccessKey) {
            this.objectStorageAccessKey = Patch.of(objectStorageAccessKey);
            return this;
        }

        public Builder clearObjectStorageAccessKey() {
            this.objectStorageAccessKey = Patch.clear();
            return this;
        }

        public Builder objectStorageSecretKey(String objectStorageSecretKey) {
            this.objectStorageSecretKey = Patch.of(objectStorageSecretKey);
            return this;
        }

        public Builder clearObjectStorageSecretKey() {
            this.objectStorageSecretKey = Patch.clear();
            return this;
        }

        public Builder objectStorageUseSSL(boolean objectStorageUseSSL) {
            this.objectStorageUseSSL = objectStorageUseSSL;
            return this;
        }

        public Builder objectStorageUseProxy(boolean objectStorageUseProxy) {
            this.objectStorageUseProxy = objectStorageUseProxy;
            return this;
        }

        public Builder objectStorageSetPublicRead(boolean objectStorageSetPublicRead) {
            this.objectStorageSetPublicRead = objectStorageSetPublicRead;
            return this;
        }

        public Builder objectStorageS3ForcePathStyle(boolean objectStorageS3ForcePathStyle) {
            this.objectStorageS3ForcePathStyle = objectStorageS3ForcePathStyle;
            return this;
        }

        public Builder enableIpLogging(boolean enableIpLogging) {
            this.enableIpLogging = enableIpLogging;
            return this;
        }

        public Builder enableActiveEmailValidation(boolean enableActiveEmailValidation) {
            this.enableActiveEmailValidation = enableActiveEmailValidation;
            return this;
        }

        public Builder enableVerifymailApi(boolean enableVerifymailApi) {
            this.enableVerifymailApi = enableVerifymailApi;
            return this;
        }

        public Builder verifymailAuthKey(String verifymailAuthKey) {
            this.verifymailAuthKey = Patch.of(verifymailAuthKey);
            return this;
        }

        public Builder clearVerifymailAuthKey() {
            this.verifymailAuthKey = Patch.clear();
            return this;
        }

        public Builder enableTruemailApi(boolean enableTruemailApi) {
            this.enableTruemailApi = enableTruemailApi;
            return this;
        }

        public Builder truemailInstance(String truemailInstance) {
            this.truemailInstance = Patch.of(truemailInstance);
            return this;
        }

        public Builder clearTruemailInstance() {
            this.truemailInstance = Patch.clear();
            return this;
        }

        public Builder truemailAuthKey(String truemailAuthKey) {
            this.truemailAuthKey = Patch.of(truemailAuthKey);
            return this;
        }

        public Builder clearTruemailAuthKey() {
            this.truemailAuthKey = Patch.clear();
            return this;
        }

        public Builder enableChartsForRemoteUser(boolean enableChartsForRemoteUser) {
            this.enableChartsForRemoteUser = enableChartsForRemoteUser;
            return this;
        }

        public Builder enableChartsForFederatedInstances(boolean enableChartsForFederatedInstances) {
            this.enableChartsForFederatedInstances = enableChartsForFederatedInstances;
            return this;
        }

        public Builder enableStatsForFederatedInstances(boolean enableStatsForFederatedInstances) {
            this.enableStatsForFederatedInstances = enableStatsForFederatedInstances;
            return this;
        }

        public Builder enableServerMachineStats(boolean enableServerMachineStats) {
            this.enableServerMachineStats = enableServerMachineStats;
            return this;
        }

        public Builder enableIdenticonGeneration(boolean enableIdenticonGeneration) {
            this.enableIdenticonGeneration = enableIdenticonGeneration;
            return this;
        }

        public Builder serverRules(List<String> serverRules) {
            this.serverRules = serverRules;
            return this;
        }

        public Builder serverRules(String... serverRules) {
            return serverRules(List.of(serverRules));
        }

        public Builder bannedEmailDomains(List<String> bannedEmailDomains) {
            this.bannedEmailDomains = bannedEmailDomains;
            return this;
        }

        public Builder bannedEmailDomains(String... bannedEmailDomains) {
            return bannedEmailDomains(List.of(bannedEmailDomains));
        }

        public Builder preservedUsernames(List<String> preservedUsernames) {
            this.preservedUsernames = preservedUsernames;
            return this;
        }

        public Builder preservedUsernames(String... preservedUsernames) {
            return preservedUsernames(List.of(preservedUsernames));
        }

        public Builder manifestJsonOverride(String manifestJsonOverride) {
            this.manifestJsonOverride = manifestJsonOverride;
            return this;
        }

        public Builder enableFanoutTimeline(boolean enableFanoutTimeline) {
            this.enableFanoutTimeline = enableFanoutTimeline;
            return this;
        }

        public Builder enableFanoutTimelineDbFallback(boolean enableFanoutTimelineDbFallback) {
            this.enableFanoutTimelineDbFallback = enableFanoutTimelineDbFallback;
            return this;
        }

        public Builder perLocalUserUserTimelineCacheMax(long perLocalUserUserTimelineCacheMax) {
            this.perLocalUserUserTimelineCacheMax = perLocalUserUserTimelineCacheMax;
            return this;
        }

        public Builder perRemoteUserUserTimelineCacheMax(long perRemoteUserUserTimelineCacheMax) {
            this.perRemoteUserUserTimelineCacheMax = perRemoteUserUserTimelineCacheMax;
            return this;
        }

        public Builder perUserHomeTimelineCacheMax(long perUserHomeTimelineCacheMax) {
            this.perUserHomeTimelineCacheMax = perUserHomeTimelineCacheMax;
            return this;
        }

        public Builder perUserListTimelineCacheMax(long perUserListTimelineCacheMax) {
            this.perUserListTimelineCacheMax = perUserListTimelineCacheMax;
            return this;
        }

        public Builder enableReactionsBuffering(boolean enableReactionsBuffering) {
            this.enableReactionsBuffering = enableReactionsBuffering;
            return this;
        }

        public Builder notesPerOneAd(int notesPerOneAd) {
            this.notesPerOneAd = notesPerOneAd;
            return this;
        }

        public Builder silencedHosts(List<String> silencedHosts) {
            this.silencedHosts = Patch.of(silencedHosts);
            return this;
        }

        public Builder clearSilencedHosts() {
            this.silencedHosts = Patch.clear();
            return this;
        }

        public Builder silencedHosts(String... silencedHosts) {
            return silencedHosts(List.of(silencedHosts));
        }

        public Builder mediaSilencedHosts(List<String> mediaSilencedHosts) {
            this.mediaSilencedHosts = Patch.of(mediaSilencedHosts);
            return this;
        }

        public Builder clearMediaSilencedHosts() {
            this.mediaSilencedHosts = Patch.clear();
            return this;
        }

        public Builder mediaSilencedHosts(String... mediaSilencedHosts) {
            return mediaSilencedHosts(List.of(mediaSilencedHosts));
        }

        public Builder summalyProxy(String summalyProxy) {
            this.summalyProxy = Patch.of(summalyProxy);
            return this;
        }

        public Builder clearSummalyProxy() {
            this.summalyProxy = Patch.clear();
            return this;
        }

        public Builder urlPreviewEnabled(boolean urlPreviewEnabled) {
            this.urlPreviewEnabled = urlPreviewEnabled;
            return this;
        }

        public Builder urlPreviewAllowRedirect(boolean urlPreviewAllowRedirect) {
            this.urlPreviewAllowRedirect = urlPreviewAllowRedirect;
            return this;
        }

        public Builder urlPreviewTimeout(long urlPreviewTimeout) {
            this.urlPreviewTimeout = urlPreviewTimeout;
            return this;
        }

        public Builder urlPreviewTimeout(Duration urlPreviewTimeout) {
            return urlPreviewTimeout(urlPreviewTimeout.toMillis());
        }

        public Builder urlPreviewMaximumContentLength(long urlPreviewMaximumContentLength) {
            this.urlPreviewMaximumContentLength = urlPreviewMaximumContentLength;
            return this;
        }

        public Builder urlPreviewRequireContentLength(boolean urlPreviewRequireContentLength) {
            this.urlPreviewRequireContentLength = urlPreviewRequireContentLength;
            return this;
        }

        public Builder urlPreviewUserAgent(String urlPreviewUserAgent) {
            this.urlPreviewUserAgent = Patch.of(urlPreviewUserAgent);
            return this;
        }

        public Builder clearUrlPreviewUserAgent() {
            this.urlPreviewUserAgent = Patch.clear();
            return this;
        }

        public Builder urlPreviewSummaryProxyUrl(String urlPreviewSummaryProxyUrl) {
            this.urlPreviewSummaryProxyUrl = Patch.of(urlPreviewSummaryProxyUrl);
            return this;
        }

        public Builder clearUrlPreviewSummaryProxyUrl() {
            this.urlPreviewSummaryProxyUrl = Patch.clear();
            return this;
        }

        public Builder federation(FederationMode federation) {
            this.federation = federation;
            return this;
        }

        public Builder federationHosts(List<String> federationHosts) {
            this.federationHosts = federationHosts;
            return this;
        }

        public Builder federationHosts(String... federationHosts) {
            return federationHosts(List.of(federationHosts));
        }

        public Builder deliverSuspendedSoftware(List<SuspendedSoftware> deliverSuspendedSoftware) {
            this.deliverSuspendedSoftware = deliverSuspendedSoftware;
            return this;
        }

        public Builder deliverSuspendedSoftware(SuspendedSoftware... deliverSuspendedSoftware) {
            return deliverSuspendedSoftware(List.of(deliverSuspendedSoftware));
        }

        public Builder singleUserMode(boolean singleUserMode) {
            this.singleUserMode = singleUserMode;
            return this;
        }

        public Builder ugcVisibilityForVisitor(UgcVisibilityForVisitor ugcVisibilityForVisitor) {
            this.ugcVisibilityForVisitor = ugcVisibilityForVisitor;
            return this;
        }

        public Builder proxyRemoteFiles(boolean proxyRemoteFiles) {
            this.proxyRemoteFiles = proxyRemoteFiles;
            return this;
        }

        public Builder signToActivityPubGet(boolean signToActivityPubGet) {
            this.signToActivityPubGet = signToActivityPubGet;
            return this;
        }

        public Builder allowExternalApRedirect(boolean allowExternalApRedirect) {
            this.allowExternalApRedirect = allowExternalApRedirect;
            return this;
        }

        public Builder enableRemoteNotesCleaning(boolean enableRemoteNotesCleaning) {
            this.enableRemoteNotesCleaning = enableRemoteNotesCleaning;
            return this;
        }

        public Builder remoteNotesCleaningExpiryDaysForEachNotes(long remoteNotesCleaningExpiryDaysForEachNotes) {
            this.remoteNotesCleaningExpiryDaysForEachNotes = remoteNotesCleaningExpiryDaysForEachNotes;
            return this;
        }

        public Builder remoteNotesCleaningMaxProcessingDurationInMinutes(long remoteNotesCleaningMaxProcessingDurationInMinutes) {
            this.remoteNotesCleaningMaxProcessingDurationInMinutes = remoteNotesCleaningMaxProcessingDurationInMinutes;
            return this;
        }

        public Builder showRoleBadgesOfRemoteUsers(boolean showRoleBadgesOfRemoteUsers) {
            this.showRoleBadgesOfRemoteUsers = showRoleBadgesOfRemoteUsers;
            return this;
        }

        public AdminUpdateMetaRequest build() {
            return new AdminUpdateMetaRequest(
                    disableRegistration,
                    pinnedUsers,
                    hiddenTags,
                    blockedHosts,
                    sensitiveWords,
                    prohibitedWords,
                    prohibitedWordsForNameOfUser,
                    themeColor,
                    mascotImageUrl,
                    bannerUrl,
                    serverErrorImageUrl,
                    infoImageUrl,
                    notFoundImageUrl,
                    iconUrl,
                    app192IconUrl,
                    app512IconUrl,
                    backgroundImageUrl,
                    logoImageUrl,
                    name,
                    shortName,
                    description,
                    defaultLightTheme,
                    defaultDarkTheme,
                    clientOptions,
                    cacheRemoteFiles,
                    cacheRemoteSensitiveFiles,
                    emailRequiredForSignup,
                    enableHcaptcha,
                    hcaptchaSiteKey,
                    hcaptchaSecretKey,
                    enableMcaptcha,
                    mcaptchaSiteKey,
                    mcaptchaInstanceUrl,
                    mcaptchaSecretKey,
                    enableRecaptcha,
                    recaptchaSiteKey,
                    recaptchaSecretKey,
                    enableTurnstile,
                    turnstileSiteKey,
                    turnstileSecretKey,
                    enableTestcaptcha,
                    googleAnalyticsMeasurementId,
                    sensitiveMediaDetection,
                    sensitiveMediaDetectionSensitivity,
                    setSensitiveFlagAutomatically,
                    enableSensitiveMediaDetectionForVideos,
                    maintainerName,
                    maintainerEmail,
                    langs,
                    deeplAuthKey,
                    deeplIsPro,
                    enableEmail,
                    email,
                    smtpSecure,
                    smtpHost,
                    smtpPort,
                    smtpUser,
                    smtpPass,
                    enableServiceWorker,
                    swPublicKey,
                    swPrivateKey,
                    tosUrl,
                    repositoryUrl,
                    feedbackUrl,
                    impressumUrl,
                    privacyPolicyUrl,
                    inquiryUrl,
                    useObjectStorage,
                    objectStorageBaseUrl,
                    objectStorageBucket,
                    objectStoragePrefix,
                    objectStorageEndpoint,
                    objectStorageRegion,
                    objectStoragePort,
                    objectStorageAccessKey,
                    objectStorageSecretKey,
                    objectStorageUseSSL,
                    objectStorageUseProxy,
                    objectStorageSetPublicRead,
                    objectStorageS3ForcePathStyle,
                    enableIpLogging,
                    enableActiveEmailValidation,
                    enableVerifymailApi,
                    verifymailAuthKey,
                    enableTruemailApi,
                    truemailInstance,
                    truemailAuthKey,
                    enableChartsForRemoteUser,
                    enableChartsForFederatedInstances,
                    enableStatsForFederatedInstances,
                    enableServerMachineStats,
                    enableIdenticonGeneration,
                    serverRules,
                    bannedEmailDomains,
                    preservedUsernames,
                    manifestJsonOverride,
                    enableFanoutTimeline,
                    enableFanoutTimelineDbFallback,
                    perLocalUserUserTimelineCacheMax,
                    perRemoteUserUserTimelineCacheMax,
                    perUserHomeTimelineCacheMax,
                    perUserListTimelineCacheMax,
                    enableReactionsBuffering,
                    notesPerOneAd,
                    silencedHosts,
                    mediaSilencedHosts,
                    summalyProxy,
                    urlPreviewEnabled,
                    urlPreviewAllowRedirect,
                    urlPreviewTimeout,
                    urlPreviewMaximumContentLength,
                    urlPreviewRequireContentLength,
                    urlPreviewUserAgent,
                    urlPreviewSummaryProxyUrl,
                    federation,
                    federationHosts,
                    deliverSuspendedSoftware,
                    singleUserMode,
                    ugcVisibilityForVisitor,
                    proxyRemoteFiles,
                    signToActivityPubGet,
                    allowExternalApRedirect,
                    enableRemoteNotesCleaning,
                    remoteNotesCleaningExpiryDaysForEachNotes,
                    remoteNotesCleaningMaxProcessingDurationInMinutes,
                    showRoleBadgesOfRemoteUsers);
        }
    }

    /** An object that {@link AdminUpdateMetaRequest} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClientOptions(
            EntrancePageStyle entrancePageStyle,
            Boolean showTimelineForVisitor,
            Boolean showActivitiesForVisitor) {

        @Override
        public boolean equals(Object other) {
            return other instanceof ClientOptions that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "ClientOptions",
                    "entrancePageStyle,showTimelineForVisitor,showActivitiesForVisitor",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {entrancePageStyle, showTimelineForVisitor, showActivitiesForVisitor};
        }
    }
}
