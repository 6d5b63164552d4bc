package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.AdminMetaResponse;
import io.github.quarkusmisskey.api.model.FederationMode;
import io.github.quarkusmisskey.api.model.MetaClientOptions;
import io.github.quarkusmisskey.api.model.SensitiveMediaDetection;
import io.github.quarkusmisskey.api.model.SensitiveMediaDetectionSensitivity;
import io.github.quarkusmisskey.api.model.SuspendedSoftware;
import io.github.quarkusmisskey.api.model.UgcVisibilityForVisitor;

/** Reads and writes {@link AdminMetaResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminMetaResponseJson extends ObjectType<AdminMetaResponse> {

    static final AdminMetaResponseJson TYPE = new AdminMetaResponseJson();

    private AdminMetaResponseJson() {}

    @Override
    public AdminMetaResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Boolean cacheRemoteFiles = null;
        Boolean cacheRemoteSensitiveFiles = null;
        Boolean emailRequiredForSignup = null;
        Boolean enableHcaptcha = null;
        String hcaptchaSiteKey = null;
        Boolean enableMcaptcha = null;
        String mcaptchaSiteKey = null;
        String mcaptchaInstanceUrl = null;
        Boolean enableRecaptcha = null;
        String recaptchaSiteKey = null;
        Boolean enableTurnstile = null;
        String turnstileSiteKey = null;
        Boolean enableTestcaptcha = null;
        String googleAnalyticsMeasurementId = null;
        String swPublickey = null;
        String mascotImageUrl = null;
        String bannerUrl = null;
        String serverErrorImageUrl = null;
        String infoImageUrl = null;
        String notFoundImageUrl = null;
        String iconUrl = null;
        String app192IconUrl = null;
        String app512IconUrl = null;
        Boolean enableEmail = null;
        Boolean enableServiceWorker = null;
        Boolean translatorAvailable = null;
        List<String> silencedHosts = null;
        List<String> mediaSilencedHosts = null;
        List<String> pinnedUsers = null;
        List<String> hiddenTags = null;
        List<String> blockedHosts = null;
        List<String> sensitiveWords = null;
        List<String> prohibitedWords = null;
        List<String> prohibitedWordsForNameOfUser = null;
        List<String> bannedEmailDomains = null;
        List<String> preservedUsernames = null;
        String hcaptchaSecretKey = null;
        String mcaptchaSecretKey = null;
        String recaptchaSecretKey = null;
        String turnstileSecretKey = null;
        SensitiveMediaDetection sensitiveMediaDetection = null;
        SensitiveMediaDetectionSensitivity sensitiveMediaDetectionSensitivity = null;
        Boolean setSensitiveFlagAutomatically = null;
        Boolean enableSensitiveMediaDetectionForVideos = null;
        String proxyAccountId = null;
        String email = null;
        Boolean smtpSecure = null;
        String smtpHost = null;
        Integer smtpPort = null;
        String smtpUser = null;
        String smtpPass = null;
        String swPrivateKey = null;
        Boolean useObjectStorage = null;
        String objectStorageBaseUrl = null;
        String objectStorageBucket = null;
        String objectStoragePrefix = null;
        String objectStorageEndpoint = null;
        String objectStorageRegion = null;
        Integer objectStoragePort = null;
        String objectStorageAccessKey = null;
        String objectStorageSecretKey = null;
        Boolean objectStorageUseSSL = null;
        Boolean objectStorageUseProxy = null;
        Boolean objectStorageSetPublicRead = null;
        Boolean enableIpLogging = null;
        Boolean enableActiveEmailValidation = null;
        Boolean enableVerifymailApi = null;
        String verifymailAuthKey = null;
        Boolean enableTruemailApi = null;
        String truemailInstance = null;
        String truemailAuthKey = null;
        Boolean enableChartsForRemoteUser = null;
        Boolean enableChartsForFederatedInstances = null;
        Boolean enableStatsForFederatedInstances = null;
        Boolean enableServerMachineStats = null;
        Boolean enableIdenticonGeneration = null;
        String manifestJsonOverride = null;
        JsonNode policies = null;
        Boolean enableFanoutTimeline = null;
        Boolean enableFanoutTimelineDbFallback = null;
        Long perLocalUserUserTimelineCacheMax = null;
        Long perRemoteUserUserTimelineCacheMax = null;
        Long perUserHomeTimelineCacheMax = null;
        Long perUserListTimelineCacheMax = null;
        Boolean enableReactionsBuffering = null;
        Integer notesPerOneAd = null;
        String backgroundImageUrl = null;
        String deeplAuthKey = null;
        Boolean deeplIsPro = null;
        String defaultDarkTheme = null;
        String defaultLightTheme = null;
        MetaClientOptions clientOptions = null;
        String description = null;
        Boolean disableRegistration = null;
        String impressumUrl = null;
        String maintainerEmail = null;
        String maintainerName = null;
        String name = null;
        String shortName = null;
        Boolean objectStorageS3ForcePathStyle = null;
        String privacyPolicyUrl = null;
        String inquiryUrl = null;
        String repositoryUrl = null;
        String feedbackUrl = null;
        String summalyProxy = null;
        String themeColor = null;
        String tosUrl = null;
        String uri = null;
        String version = null;
        Boolean urlPreviewEnabled = null;
        Boolean urlPreviewAllowRedirect = null;
        Long urlPreviewTimeout = null;
        Long urlPreviewMaximumContentLength = null;
        Boolean urlPreviewRequireContentLength = null;
        String urlPreviewUserAgent = null;
        String urlPreviewSummaryProxyUrl = null;
        FederationMode federation = null;
        List<String> federationHosts = null;
        List<SuspendedSoftware> deliverSuspendedSoftware = null;
        Boolean singleUserMode = null;
        UgcVisibilityForVisitor ugcVisibilityForVisitor = null;
        Boolean proxyRemoteFiles = null;
        Boolean signToActivityPubGet = null;
        Boolean allowExternalApRedirect = null;
        Boolean enableRemoteNotesCleaning = null;
        Long remoteNotesCleaningExpiryDaysForEachNotes = null;
        Long remoteNotesCleaningMaxProcessingDurationInMinutes = null;
        Boolean showRoleBadgesOfRemoteUsers = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "cacheRemoteFiles" -> cacheRemoteFiles = json.flag();
                case "cacheRemoteSensitiveFiles" -> cacheRemoteSensitiveFiles = json.flag();
                case "emailRequiredForSignup" -> emailRequiredForSignup = json.flag();
                case "enableHcaptcha" -> enableHcaptcha = json.flag();
                case "hcaptchaSiteKey" -> hcaptchaSiteKey = json.text();
                case "enableMcaptcha" -> enableMcaptcha = json.flag();
                case "mcaptchaSiteKey" -> mcaptchaSiteKey = json.text();
                case "mcaptchaInstanceUrl" -> mcaptchaInstanceUrl = json.text();
                case "enableRecaptcha" -> enableRecaptcha = json.flag();
                case "recaptchaSiteKey" -> recaptchaSiteKey = json.text();
                case "enableTurnstile" -> enableTurnstile = json.flag();
                case "turnstileSiteKey" -> turnstileSiteKey = json.text();
                case "enableTestcaptcha" -> enableTestcaptcha = json.flag();
                case "googleAnalyticsMeasurementId" -> googleAnalyticsMeasurementId = json.text();
                case "swPublickey" -> swPublickey = json.text();
                case "mascotImageUrl" -> mascotImageUrl = json.text();
                case "bannerUrl" -> bannerUrl = json.text();
                case "serverErrorImageUrl" -> serverErrorImageUrl = json.text();
                case "infoImageUrl" -> infoImageUrl = json.text();
                case "notFoundImageUrl" -> notFoundImageUrl = json.text();
                case "iconUrl" -> iconUrl = json.text();
                case "app192IconUrl" -> app192IconUrl = json.text();
                case "app512IconUrl" -> app512IconUrl = json.text();
                case "enableEmail" -> enableEmail = json.flag();
                case "enableServiceWorker" -> enableServiceWorker = json.flag();
                case "translatorAvailable" -> translatorAvailable = json.flag();
                case "silencedHosts" -> silencedHosts = json.list(Scalars.TEXT);
                case "mediaSilencedHosts" -> mediaSilencedHosts = json.list(Scalars.TEXT);
                case "pinnedUsers" -> pinnedUsers = json.list(Scalars.TEXT);
                case "hiddenTags" -> hiddenTags = json.list(Scalars.TEXT);
                case "blockedHosts" -> blockedHosts = json.list(Scalars.TEXT);
                case "sensitiveWords" -> sensitiveWords = json.list(Scalars.TEXT);
                case "prohibitedWords" -> prohibitedWords = json.list(Scalars.TEXT);
                case "prohibitedWordsForNameOfUser" -> prohibitedWordsForNameOfUser = json.list(Scalars.TEXT);
                case "bannedEmailDomains" -> bannedEmailDomains = json.list(Scalars.TEXT);
                case "preservedUsernames" -> preservedUsernames = json.list(Scalars.TEXT);
                case "hcaptchaSecretKey" -> hcaptchaSecretKey = json.text();
                case "mcaptchaSecretKey" -> mcaptchaSecretKey = json.text();
                case "recaptchaSecretKey" -> recaptchaSecretKey = json.text();
                case "turnstileSecretKey" -> turnstileSecretKey = json.text();
                case "sensitiveMediaDetection" -> sensitiveMediaDetection = SensitiveMediaDetectionJson.TYPE.read(json);
                case "sensitiveMediaDetectionSensitivity" -> sensitiveMediaDetectionSensitivity = SensitiveMediaDetectionSensitivityJson.TYPE.read(json);
                case "setSensitiveFlagAutomatically" -> setSensitiveFlagAutomatically = json.flag();
                case "enableSensitiveMediaDetectionForVideos" -> enableSensitiveMediaDetectionForVideos = json.flag();
                case "proxyAccountId" -> proxyAccountId = json.text();
                case "email" -> email = json.text();
                case "smtpSecure" -> smtpSecure = json.flag();
                case "smtpHost" -> smtpHost = json.text();
                case "smtpPort" -> smtpPort = json.integer();
                case "smtpUser" -> smtpUser = json.text();
                case "smtpPass" -> smtpPass = json.text();
                case "swPrivateKey" -> swPrivateKey = json.text();
                case "useObjectStorage" -> useObjectStorage = json.flag();
                case "objectStorageBaseUrl" -> objectStorageBaseUrl = json.text();
                case "objectStorageBucket" -> objectStorageBucket = json.text();
                case "objectStoragePrefix" -> objectStoragePrefix = json.text();
                case "objectStorageEndpoint" -> objectStorageEndpoint = json.text();
                case "objectStorageRegion" -> objectStorageRegion = json.text();
                case "objectStoragePort" -> objectStoragePort = json.integer();
                case "objectStorageAccessKey" -> objectStorageAccessKey = json.text();
                case "objectStorageSecretKey" -> objectStorageSecretKey = json.text();
                case "objectStorageUseSSL" -> objectStorageUseSSL = json.flag();
                case "objectStorageUseProxy" -> objectStorageUseProxy = json.flag();
                case "objectStorageSetPublicRead" -> objectStorageSetPublicRead = json.flag();
                case "enableIpLogging" -> enableIpLogging = json.flag();
                case "enableActiveEmailValidation" -> enableActiveEmailValidation = json.flag();
                case "enableVerifymailApi" -> enableVerifymailApi = json.flag();
                case "verifymailAuthKey" -> verifymailAuthKey = json.text();
                case "enableTruemailApi" -> enableTruemailApi = json.flag();
                case "truemailInstance" -> truemailInstance = json.text();
                case "truemailAuthKey" -> truemailAuthKey = json.text();
                case "enableChartsForRemoteUser" -> enableChartsForRemoteUser = json.flag();
                case "enableChartsForFederatedInstances" -> enableChartsForFederatedInstances = json.flag();
                case "enableStatsForFederatedInstances" -> enableStatsForFederatedInstances = json.flag();
                case "enableServerMachineStats" -> enableServerMachineStats = json.flag();
                case "enableIdenticonGeneration" -> enableIdenticonGeneration = json.flag();
                case "manifestJsonOverride" -> manifestJsonOverride = json.text();
                case "policies" -> policies = json.tree();
                case "enableFanoutTimeline" -> enableFanoutTimeline = json.flag();
                case "enableFanoutTimelineDbFallback" -> enableFanoutTimelineDbFallback = json.flag();
                case "perLocalUserUserTimelineCacheMax" -> perLocalUserUserTimelineCacheMax = json.whole();
                case "perRemoteUserUserTimelineCacheMax" -> perRemoteUserUserTimelineCacheMax = json.whole();
                case "perUserHomeTimelineCacheMax" -> perUserHomeTimelineCacheMax = json.whole();
                case "perUserListTimelineCacheMax" -> perUserListTimelineCacheMax = json.whole();
                case "enableReactionsBuffering" -> enableReactionsBuffering = json.flag();
                case "notesPerOneAd" -> notesPerOneAd = json.integer();
                case "backgroundImageUrl" -> backgroundImageUrl = json.text();
                case "deeplAuthKey" -> deeplAuthKey = json.text();
                case "deeplIsPro" -> deeplIsPro = json.flag();
                case "defaultDarkTheme" -> defaultDarkTheme = json.text();
                case "defaultLightTheme" -> defaultLightTheme = json.text();
                case "clientOptions" -> clientOptions = MetaClientOptionsJson.TYPE.read(json);
                case "description" -> description = json.text();
                case "disableRegistration" -> disableRegistration = json.flag();
                case "impressumUrl" -> impressumUrl = json.text();
                case "maintainerEmail" -> maintainerEmail = json.text();
                case "maintainerName" -> maintainerName = json.text();
                case "name" -> name = json.text();
                case "shortName" -> shortName = json.text();
                case "objectStorageS3ForcePathStyle" -> objectStorageS3ForcePathStyle = json.flag();
                case "privacyPolicyUrl" -> privacyPolicyUrl = json.text();
                case "inquiryUrl" -> inquiryUrl = json.text();
                case "repositoryUrl" -> repositoryUrl = json.text();
                case "feedbackUrl" -> feedbackUrl = json.text();
                case "summalyProxy" -> summalyProxy = json.text();
                case "themeColor" -> themeColor = json.text();
                case "tosUrl" -> tosUrl = json.text();
                case "uri" -> uri = json.text();
                case "version" -> version = json.text();
                case "urlPreviewEnabled" -> urlPreviewEnabled = json.flag();
                case "urlPreviewAllowRedirect" -> urlPreviewAllowRedirect = json.flag();
                case "urlPreviewTimeout" -> urlPreviewTimeout = json.whole();
                case "urlPreviewMaximumContentLength" -> urlPreviewMaximumContentLength = json.whole();
                case "urlPreviewRequireContentLength" -> urlPreviewRequireContentLength = json.flag();
                case "urlPreviewUserAgent" -> urlPreviewUserAgent = json.text();
                case "urlPreviewSummaryProxyUrl" -> urlPreviewSummaryProxyUrl = json.text();
                case "federation" -> federation = FederationModeJson.TYPE.read(json);
                case "federationHosts" -> federationHosts = json.list(Scalars.TEXT);
                case "deliverSuspendedSoftware" -> deliverSuspendedSoftware = json.list(SuspendedSoftwareJson.TYPE);
                case "singleUserMode" -> singleUserMode = json.flag();
                case "ugcVisibilityForVisitor" -> ugcVisibilityForVisitor = UgcVisibilityForVisitorJson.TYPE.read(json);
                case "proxyRemoteFiles" -> proxyRemoteFiles = json.flag();
                case "signToActivityPubGet" -> signToActivityPubGet = json.flag();
                case "allowExternalApRedirect" -> allowExternalApRedirect = json.flag();
                case "enableRemoteNotesCleaning" -> enableRemoteNotesCleaning = json.flag();
                case "remoteNotesCleaningExpiryDaysForEachNotes" -> remoteNotesCleaningExpiryDaysForEachNotes = json.whole();
                case "remoteNotesCleaningMaxProcessingDurationInMinutes" -> remoteNotesCleaningMaxProcessingDurationInMinutes = json.whole();
                case "showRoleBadgesOfRemoteUsers" -> showRoleBadgesOfRemoteUsers = json.flag();
                default -> unknown = json.keep(member, unknown);
            }
        }
        return new AdminMetaResponse(
                cacheRemoteFiles,
                cacheRemoteSensitiveFiles,
                emailRequiredForSignup,
                enableHcaptcha,
                hcaptchaSiteKey,
                enableMcaptcha,
                mcaptchaSiteKey,
                mcaptchaInstanceUrl,
                enableRecaptcha,
                recaptchaSiteKey,
                enableTurnstile,
                turnstileSiteKey,
                enableTestcaptcha,
                googleAnalyticsMeasurementId,
                swPublickey,
                mascotImageUrl,
                bannerUrl,
                serverErrorImageUrl,
                infoImageUrl,
                notFoundImageUrl,
                iconUrl,
                app192IconUrl,
                app512IconUrl,
                enableEmail,
                enableServiceWorker,
                translatorAvailable,
                silencedHosts,
                mediaSilencedHosts,
                pinnedUsers,
                hiddenTags,
                blockedHosts,
                sensitiveWords,
                prohibitedWords,
                prohibitedWordsForNameOfUser,
                bannedEmailDomains,
                preservedUsernames,
                hcaptchaSecretKey,
                mcaptchaSecretKey,
                recaptchaSecretKey,
                turnstileSecretKey,
                sensitiveMediaDetection,
                sensitiveMediaDetectionSensitivity,
                setSensitiveFlagAutomatically,
                enableSensitiveMediaDetectionForVideos,
                proxyAccountId,
                email,
                smtpSecure,
                smtpHost,
                smtpPort,
                smtpUser,
                smtpPass,
                swPrivateKey,
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
                manifestJsonOverride,
                policies,
                enableFanoutTimeline,
                enableFanoutTimelineDbFallback,
                perLocalUserUserTimelineCacheMax,
                perRemoteUserUserTimelineCacheMax,
                perUserHomeTimelineCacheMax,
                perUserListTimelineCacheMax,
                enableReactionsBuffering,
                notesPerOneAd,
                backgroundImageUrl,
                deeplAuthKey,
                deeplIsPro,
                defaultDarkTheme,
                defaultLightTheme,
                clientOptions,
                description,
                disableRegistration,
                impressumUrl,
                maintainerEmail,
                maintainerName,
                name,
                shortName,
                objectStorageS3ForcePathStyle,
                privacyPolicyUrl,
                inquiryUrl,
                repositoryUrl,
                feedbackUrl,
                summalyProxy,
                themeColor,
                tosUrl,
                uri,
                version,
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
                showRoleBadgesOfRemoteUsers,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AdminMetaResponse value) throws IOException {
        json.member("cacheRemoteFiles", value.cacheRemoteFiles(), Scalars.FLAG);
        json.member("cacheRemoteSensitiveFiles", value.cacheRemoteSensitiveFiles(), Scalars.FLAG);
        json.member("emailRequiredForSignup", value.emailRequiredForSignup(), Scalars.FLAG);
        json.member("enableHcaptcha", value.enableHcaptcha(), Scalars.FLAG);
        json.text("hcaptchaSiteKey", value.hcaptchaSiteKey());
        json.member("enableMcaptcha", value.enableMcaptcha(), Scalars.FLAG);
        json.text("mcaptchaSiteKey", value.mcaptchaSiteKey());
        json.text("mcaptchaInstanceUrl", value.mcaptchaInstanceUrl());
        json.member("enableRecaptcha", value.enableRecaptcha(), Scalars.FLAG);
        json.text("recaptchaSiteKey", value.recaptchaSiteKey());
        json.member("enableTurnstile", value.enableTurnstile(), Scalars.FLAG);
        json.text("turnstileSiteKey", value.turnstileSiteKey());
        json.member("enableTestcaptcha", value.enableTestcaptcha(), Scalars.FLAG);
        json.text("googleAnalyticsMeasurementId", value.googleAnalyticsMeasurementId());
        json.text("swPublickey", value.swPublickey());
        json.text("mascotImageUrl", value.mascotImageUrl());
        json.text("bannerUrl", value.bannerUrl());
        json.text("serverErrorImageUrl", value.serverErrorImageUrl());
        json.text("infoImageUrl", value.infoImageUrl());
        json.text("notFoundImageUrl", value.notFoundImageUrl());
        json.text("iconUrl", value.iconUrl());
        json.text("app192IconUrl", value.app192IconUrl());
        json.text("app512IconUrl", value.app512IconUrl());
        json.member("enableEmail", value.enableEmail(), Scalars.FLAG);
        json.member("enableServiceWorker", value.enableServiceWorker(), Scalars.FLAG);
        json.member("translatorAvailable", value.translatorAvailable(), Scalars.FLAG);
        json.member("silencedHosts", value.silencedHosts(), ListType.of(Scalars.TEXT));
        json.member("mediaSilencedHosts", value.mediaSilencedHosts(), ListType.of(Scalars.TEXT));
        json.member("pinnedUsers", value.pinnedUsers(), ListType.of(Scalars.TEXT));
        json.member("hiddenTags", value.hiddenTags(), ListType.of(Scalars.TEXT));
        json.member("blockedHosts", value.blockedHosts(), ListType.of(Scalars.TEXT));
        json.member("sensitiveWords", value.sensitiveWords(), ListType.of(Scalars.TEXT));
        json.member("prohibitedWords", value.prohibitedWords(), ListType.of(Scalars.TEXT));
        json.member("prohibitedWordsForNameOfUser", value.prohibitedWordsForNameOfUser(), ListType.of(Scalars.TEXT));
        json.member("bannedEmailDomains", value.bannedEmailDomains(), ListType.of(Scalars.TEXT));
        json.member("preservedUsernames", value.preservedUsernames(), ListType.of(Scalars.TEXT));
        json.text("hcaptchaSecretKey", value.hcaptchaSecretKey());
        json.text("mcaptchaSecretKey", value.mcaptchaSecretKey());
        json.text("recaptchaSecretKey", value.recaptchaSecretKey());
        json.text("turnstileSecretKey", value.turnstileSecretKey());
        json.member("sensitiveMediaDetection", value.sensitiveMediaDetection(), SensitiveMediaDetectionJson.TYPE);
        json.member("sensitiveMediaDetectionSensitivity", value.sensitiveMediaDetectionSensitivity(), SensitiveMediaDetectionSensitivityJson.TYPE);
        json.member("setSensitiveFlagAutomatically", value.setSensitiveFlagAutomatically(), Scalars.FLAG);
        json.member("enableSensitiveMediaDetectionForVideos", value.enableSensitiveMediaDetectionForVideos(), Scalars.FLAG);
        json.text("proxyAccountId", value.proxyAccountId());
        json.text("email", value.email());
        json.member("smtpSecure", value.smtpSecure(), Scalars.FLAG);
        json.text("smtpHost", value.smtpHost());
        json.member("smtpPort", value.smtpPort(), Scalars.INTEGER);
        json.text("smtpUser", value.smtpUser());
        json.text("smtpPass", value.smtpPass());
        json.text("swPrivateKey", value.swPrivateKey());
        json.member("useObjectStorage", value.useObjectStorage(), Scalars.FLAG);
        json.text("objectStorageBaseUrl", value.objectStorageBaseUrl());
        json.text("objectStorageBucket", value.objectStorageBucket());
        json.text("objectStoragePrefix", value.objectStoragePrefix());
        json.text("objectStorageEndpoint", value.objectStorageEndpoint());
        json.text("objectStorageRegion", value.objectStorageRegion());
        json.member("objectStoragePort", value.objectStoragePort(), Scalars.INTEGER);
        json.text("objectStorageAccessKey", value.objectStorageAccessKey());
        json.text("objectStorageSecretKey", value.objectStorageSecretKey());
        json.member("objectStorageUseSSL", value.objectStorageUseSSL(), Scalars.FLAG);
        json.member("objectStorageUseProxy", value.objectStorageUseProxy(), Scalars.FLAG);
        json.member("objectStorageSetPublicRead", value.objectStorageSetPublicRead(), Scalars.FLAG);
        json.member("enableIpLogging", value.enableIpLogging(), Scalars.FLAG);
        json.member("enableActiveEmailValidation", value.enableActiveEmailValidation(), Scalars.FLAG);
        json.member("enableVerifymailApi", value.enableVerifymailApi(), Scalars.FLAG);
        json.text("verifymailAuthKey", value.verifymailAuthKey());
        json.member("enableTruemailApi", value.enableTruemailApi(), Scalars.FLAG);
        json.text("truemailInstance", value.truemailInstance());
        json.text("truemailAuthKey", value.truemailAuthKey());
        json.member("enableChartsForRemoteUser", value.enableChartsForRemoteUser(), Scalars.FLAG);
        json.member("enableChartsForFederatedInstances", value.enableChartsForFederatedInstances(), Scalars.FLAG);
        json.member("enableStatsForFederatedInstances", value.enableStatsForFederatedInstances(), Scalars.FLAG);
        json.member("enableServerMachineStats", value.enableServerMachineStats(), Scalars.FLAG);
        json.member("enableIdenticonGeneration", value.enableIdenticonGeneration(), Scalars.FLAG);
        json.text("manifestJsonOverride", value.manifestJsonOverride());
        json.member("policies", value.policies(), Scalars.TREE);
        json.member("enableFanoutTimeline", value.enableFanoutTimeline(), Scalars.FLAG);
        json.member("enableFanoutTimelineDbFallback", value.enableFanoutTimelineDbFallback(), Scalars.FLAG);
        json.member("perLocalUserUserTimelineCacheMax", value.perLocalUserUserTimelineCacheMax(), Scalars.WHOLE);
        json.member("perRemoteUserUserTimelineCacheMax", value.perRemoteUserUserTimelineCacheMax(), Scalars.WHOLE);
        json.member("perUserHomeTimelineCacheMax", value.perUserHomeTimelineCacheMax(), Scalars.WHOLE);
        json.member("perUserListTimelineCacheMax", value.perUserListTimelineCacheMax(), Scalars.WHOLE);
        json.member("enableReactionsBuffering", value.enableReactionsBuffering(), Scalars.FLAG);
        json.member("notesPerOneAd", value.notesPerOneAd(), Scalars.INTEGER);
        json.text("backgroundImageUrl", value.backgroundImageUrl());
        json.text("deeplAuthKey", value.deeplAuthKey());
        json.member("deeplIsPro", value.deeplIsPro(), Scalars.FLAG);
        json.text("defaultDarkTheme", value.defaultDarkTheme());
        json.text("defaultLightTheme", value.defaultLightTheme());
        json.member("clientOptions", value.clientOptions(), MetaClientOptionsJson.TYPE);
        json.text("description", value.description());
        json.member("disableRegistration", value.disableRegistration(), Scalars.FLAG);
        json.text("impressumUrl", value.impressumUrl());
        json.text("maintainerEmail", value.maintainerEmail());
        json.text("maintainerName", value.maintainerName());
        json.text("name", value.name());
        json.text("shortName", value.shortName());
        json.member("objectStorageS3ForcePathStyle", value.objectStorageS3ForcePathStyle(), Scalars.FLAG);
        json.text("privacyPolicyUrl", value.privacyPolicyUrl());
        json.text("inquiryUrl", value.inquiryUrl());
        json.text("repositoryUrl", value.repositoryUrl());
        json.text("feedbackUrl", value.feedbackUrl());
        json.text("summalyProxy", value.summalyProxy());
        json.text("themeColor", value.themeColor());
        json.text("tosUrl", value.tosUrl());
        json.text("uri", value.uri());
        json.text("version", value.version());
        json.member("urlPreviewEnabled", value.urlPreviewEnabled(), Scalars.FLAG);
        json.member("urlPreviewAllowRedirect", value.urlPreviewAllowRedirect(), Scalars.FLAG);
        json.member("urlPreviewTimeout", value.urlPreviewTimeout(), Scalars.WHOLE);
        json.member("urlPreviewMaximumContentLength", value.urlPreviewMaximumContentLength(), Scalars.WHOLE);
        json.member("urlPreviewRequireContentLength", value.urlPreviewRequireContentLength(), Scalars.FLAG);
        json.text("urlPreviewUserAgent", value.urlPreviewUserAgent());
        json.text("urlPreviewSummaryProxyUrl", value.urlPreviewSummaryProxyUrl());
        json.member("federation", value.federation(), FederationModeJson.TYPE);
        json.member("federationHosts", value.federationHosts(), ListType.of(Scalars.TEXT));
        json.member("deliverSuspendedSoftware", value.deliverSuspendedSoftware(), ListType.of(SuspendedSoftwareJson.TYPE));
        json.member("singleUserMode", value.singleUserMode(), Scalars.FLAG);
        json.member("ugcVisibilityForVisitor", value.ugcVisibilityForVisitor(), UgcVisibilityForVisitorJson.TYPE);
        json.member("proxyRemoteFiles", value.proxyRemoteFiles(), Scalars.FLAG);
        json.member("signToActivityPubGet", value.signToActivityPubGet(), Scalars.FLAG);
        json.member("allowExternalApRedirect", value.allowExternalApRedirect(), Scalars.FLAG);
        json.member("enableRemoteNotesCleaning", value.enableRemoteNotesCleaning(), Scalars.FLAG);
        json.member("remoteNotesCleaningExpiryDaysForEachNotes", value.remoteNotesCleaningExpiryDaysForEachNotes(), Scalars.WHOLE);
        json.member("remoteNotesCleaningMaxProcessingDurationInMinutes", value.remoteNotesCleaningMaxProcessingDurationInMinutes(), Scalars.WHOLE);
        json.member("showRoleBadgesOfRemoteUsers", value.showRoleBadgesOfRemoteUsers(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
