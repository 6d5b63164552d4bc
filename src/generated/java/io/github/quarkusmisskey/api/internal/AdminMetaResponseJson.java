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
    private static final MemberNames NAMES = MemberNames.of(
            "cacheRemoteFiles",
            "cacheRemoteSensitiveFiles",
            "emailRequiredForSignup",
            "enableHcaptcha",
            "hcaptchaSiteKey",
            "enableMcaptcha",
            "mcaptchaSiteKey",
            "mcaptchaInstanceUrl",
            "enableRecaptcha",
            "recaptchaSiteKey",
            "enableTurnstile",
            "turnstileSiteKey",
            "enableTestcaptcha",
            "googleAnalyticsMeasurementId",
            "swPublickey",
            "mascotImageUrl",
            "bannerUrl",
            "serverErrorImageUrl",
            "infoImageUrl",
            "notFoundImageUrl",
            "iconUrl",
            "app192IconUrl",
            "app512IconUrl",
            "enableEmail",
            "enableServiceWorker",
            "translatorAvailable",
            "silencedHosts",
            "mediaSilencedHosts",
            "pinnedUsers",
            "hiddenTags",
            "blockedHosts",
            "sensitiveWords",
            "prohibitedWords",
            "prohibitedWordsForNameOfUser",
            "bannedEmailDomains",
            "preservedUsernames",
            "hcaptchaSecretKey",
            "mcaptchaSecretKey",
            "recaptchaSecretKey",
            "turnstileSecretKey",
            "sensitiveMediaDetection",
            "sensitiveMediaDetectionSensitivity",
            "setSensitiveFlagAutomatically",
            "enableSensitiveMediaDetectionForVideos",
            "proxyAccountId",
            "email",
            "smtpSecure",
            "smtpHost",
            "smtpPort",
            "smtpUser",
            "smtpPass",
            "swPrivateKey",
            "useObjectStorage",
            "objectStorageBaseUrl",
            "objectStorageBucket",
            "objectStoragePrefix",
            "objectStorageEndpoint",
            "objectStorageRegion",
            "objectStoragePort",
            "objectStorageAccessKey",
            "objectStorageSecretKey",
            "objectStorageUseSSL",
            "objectStorageUseProxy",
            "objectStorageSetPublicRead",
            "enableIpLogging",
            "enableActiveEmailValidation",
            "enableVerifymailApi",
            "verifymailAuthKey",
            "enableTruemailApi",
            "truemailInstance",
            "truemailAuthKey",
            "enableChartsForRemoteUser",
            "enableChartsForFederatedInstances",
            "enableStatsForFederatedInstances",
            "enableServerMachineStats",
            "enableIdenticonGeneration",
            "manifestJsonOverride",
            "policies",
            "enableFanoutTimeline",
            "enableFanoutTimelineDbFallback",
            "perLocalUserUserTimelineCacheMax",
            "perRemoteUserUserTimelineCacheMax",
            "perUserHomeTimelineCacheMax",
            "perUserListTimelineCacheMax",
            "enableReactionsBuffering",
            "notesPerOneAd",
            "backgroundImageUrl",
            "deeplAuthKey",
            "deeplIsPro",
            "defaultDarkTheme",
            "defaultLightTheme",
            "clientOptions",
            "description",
            "disableRegistration",
            "impressumUrl",
            "maintainerEmail",
            "maintainerName",
            "name",
            "shortName",
            "objectStorageS3ForcePathStyle",
            "privacyPolicyUrl",
            "inquiryUrl",
            "repositoryUrl",
            "feedbackUrl",
            "summalyProxy",
            "themeColor",
            "tosUrl",
            "uri",
            "version",
            "urlPreviewEnabled",
            "urlPreviewAllowRedirect",
            "urlPreviewTimeout",
            "urlPreviewMaximumContentLength",
            "urlPreviewRequireContentLength",
            "urlPreviewUserAgent",
            "urlPreviewSummaryProxyUrl",
            "federation",
            "federationHosts",
            "deliverSuspendedSoftware",
            "singleUserMode",
            "ugcVisibilityForVisitor",
            "proxyRemoteFiles",
            "signToActivityPubGet",
            "allowExternalApRedirect",
            "enableRemoteNotesCleaning",
            "remoteNotesCleaningExpiryDaysForEachNotes",
            "remoteNotesCleaningMaxProcessingDurationInMinutes",
            "showRoleBadgesOfRemoteUsers");

    private AdminMetaResponseJson() {}

    @Override
    public AdminMetaResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        ReadMembers members = new ReadMembers();
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            members.read(json, member);
        }
        return new AdminMetaResponse(
                members.cacheRemoteFiles,
                members.cacheRemoteSensitiveFiles,
                members.emailRequiredForSignup,
                members.enableHcaptcha,
                members.hcaptchaSiteKey,
                members.enableMcaptcha,
                members.mcaptchaSiteKey,
                members.mcaptchaInstanceUrl,
                members.enableRecaptcha,
                members.recaptchaSiteKey,
                members.enableTurnstile,
                members.turnstileSiteKey,
                members.enableTestcaptcha,
                members.googleAnalyticsMeasurementId,
                members.swPublickey,
                members.mascotImageUrl,
                members.bannerUrl,
                members.serverErrorImageUrl,
                members.infoImageUrl,
                members.notFoundImageUrl,
                members.iconUrl,
                members.app192IconUrl,
                members.app512IconUrl,
                members.enableEmail,
                members.enableServiceWorker,
                members.translatorAvailable,
                members.silencedHosts,
                members.mediaSilencedHosts,
                members.pinnedUsers,
                members.hiddenTags,
                members.blockedHosts,
                members.sensitiveWords,
                members.prohibitedWords,
                members.prohibitedWordsForNameOfUser,
                members.bannedEmailDomains,
                members.preservedUsernames,
                members.hcaptchaSecretKey,
                members.mcaptchaSecretKey,
                members.recaptchaSecretKey,
                members.turnstileSecretKey,
                members.sensitiveMediaDetection,
                members.sensitiveMediaDetectionSensitivity,
                members.setSensitiveFlagAutomatically,
                members.enableSensitiveMediaDetectionForVideos,
                members.proxyAccountId,
                members.email,
                members.smtpSecure,
                members.smtpHost,
                members.smtpPort,
                members.smtpUser,
                members.smtpPass,
                members.swPrivateKey,
                members.useObjectStorage,
                members.objectStorageBaseUrl,
                members.objectStorageBucket,
                members.objectStoragePrefix,
                members.objectStorageEndpoint,
                members.objectStorageRegion,
                members.objectStoragePort,
                members.objectStorageAccessKey,
                members.objectStorageSecretKey,
                members.objectStorageUseSSL,
                members.objectStorageUseProxy,
                members.objectStorageSetPublicRead,
                members.enableIpLogging,
                members.enableActiveEmailValidation,
                members.enableVerifymailApi,
                members.verifymailAuthKey,
                members.enableTruemailApi,
                members.truemailInstance,
                members.truemailAuthKey,
                members.enableChartsForRemoteUser,
                members.enableChartsForFederatedInstances,
                members.enableStatsForFederatedInstances,
                members.enableServerMachineStats,
                members.enableIdenticonGeneration,
                members.manifestJsonOverride,
                members.policies,
                members.enableFanoutTimeline,
                members.enableFanoutTimelineDbFallback,
                members.perLocalUserUserTimelineCacheMax,
                members.perRemoteUserUserTimelineCacheMax,
                members.perUserHomeTimelineCacheMax,
                members.perUserListTimelineCacheMax,
                members.enableReactionsBuffering,
                members.notesPerOneAd,
                members.backgroundImageUrl,
                members.deeplAuthKey,
                members.deeplIsPro,
                members.defaultDarkTheme,
                members.defaultLightTheme,
                members.clientOptions,
                members.description,
                members.disableRegistration,
                members.impressumUrl,
                members.maintainerEmail,
                members.maintainerName,
                members.name,
                members.shortName,
                members.objectStorageS3ForcePathStyle,
                members.privacyPolicyUrl,
                members.inquiryUrl,
                members.repositoryUrl,
                members.feedbackUrl,
                members.summalyProxy,
                members.themeColor,
                members.tosUrl,
                members.uri,
                members.version,
                members.urlPreviewEnabled,
                members.urlPreviewAllowRedirect,
                members.urlPreviewTimeout,
                members.urlPreviewMaximumContentLength,
                members.urlPreviewRequireContentLength,
                members.urlPreviewUserAgent,
                members.urlPreviewSummaryProxyUrl,
                members.federation,
                members.federationHosts,
                members.deliverSuspendedSoftware,
                members.singleUserMode,
                members.ugcVisibilityForVisitor,
                members.proxyRemoteFiles,
                members.signToActivityPubGet,
                members.allowExternalApRedirect,
                members.enableRemoteNotesCleaning,
                members.remoteNotesCleaningExpiryDaysForEachNotes,
                members.remoteNotesCleaningMaxProcessingDurationInMinutes,
                members.showRoleBadgesOfRemoteUsers,
                UnknownMembers.ofJson(members.unknown));
    }

    /** What was read so far. */
    private static final class ReadMembers {

        Boolean cacheRemoteFiles;
        Boolean cacheRemoteSensitiveFiles;
        Boolean emailRequiredForSignup;
        Boolean enableHcaptcha;
        String hcaptchaSiteKey;
        Boolean enableMcaptcha;
        String mcaptchaSiteKey;
        String mcaptchaInstanceUrl;
        Boolean enableRecaptcha;
        String recaptchaSiteKey;
        Boolean enableTurnstile;
        String turnstileSiteKey;
        Boolean enableTestcaptcha;
        String googleAnalyticsMeasurementId;
        String swPublickey;
        String mascotImageUrl;
        String bannerUrl;
        String serverErrorImageUrl;
        String infoImageUrl;
        String notFoundImageUrl;
        String iconUrl;
        String app192IconUrl;
        String app512IconUrl;
        Boolean enableEmail;
        Boolean enableServiceWorker;
        Boolean translatorAvailable;
        List<String> silencedHosts;
        List<String> mediaSilencedHosts;
        List<String> pinnedUsers;
        List<String> hiddenTags;
        List<String> blockedHosts;
        List<String> sensitiveWords;
        List<String> prohibitedWords;
        List<String> prohibitedWordsForNameOfUser;
        List<String> bannedEmailDomains;
        List<String> preservedUsernames;
        String hcaptchaSecretKey;
        String mcaptchaSecretKey;
        String recaptchaSecretKey;
        String turnstileSecretKey;
        SensitiveMediaDetection sensitiveMediaDetection;
        SensitiveMediaDetectionSensitivity sensitiveMediaDetectionSensitivity;
        Boolean setSensitiveFlagAutomatically;
        Boolean enableSensitiveMediaDetectionForVideos;
        String proxyAccountId;
        String email;
        Boolean smtpSecure;
        String smtpHost;
        Integer smtpPort;
        String smtpUser;
        String smtpPass;
        String swPrivateKey;
        Boolean useObjectStorage;
        String objectStorageBaseUrl;
        String objectStorageBucket;
        String objectStoragePrefix;
        String objectStorageEndpoint;
        String objectStorageRegion;
        Integer objectStoragePort;
        String objectStorageAccessKey;
        String objectStorageSecretKey;
        Boolean objectStorageUseSSL;
        Boolean objectStorageUseProxy;
        Boolean objectStorageSetPublicRead;
        Boolean enableIpLogging;
        Boolean enableActiveEmailValidation;
        Boolean enableVerifymailApi;
        String verifymailAuthKey;
        Boolean enableTruemailApi;
        String truemailInstance;
        String truemailAuthKey;
        Boolean enableChartsForRemoteUser;
        Boolean enableChartsForFederatedInstances;
        Boolean enableStatsForFederatedInstances;
        Boolean enableServerMachineStats;
        Boolean enableIdenticonGeneration;
        String manifestJsonOverride;
        JsonNode policies;
        Boolean enableFanoutTimeline;
        Boolean enableFanoutTimelineDbFallback;
        Long perLocalUserUserTimelineCacheMax;
        Long perRemoteUserUserTimelineCacheMax;
        Long perUserHomeTimelineCacheMax;
        Long perUserListTimelineCacheMax;
        Boolean enableReactionsBuffering;
        Integer notesPerOneAd;
        String backgroundImageUrl;
        String deeplAuthKey;
        Boolean deeplIsPro;
        String defaultDarkTheme;
        String defaultLightTheme;
        MetaClientOptions clientOptions;
        String description;
        Boolean disableRegistration;
        String impressumUrl;
        String maintainerEmail;
        String maintainerName;
        String name;
        String shortName;
        Boolean objectStorageS3ForcePathStyle;
        String privacyPolicyUrl;
        String inquiryUrl;
        String repositoryUrl;
        String feedbackUrl;
        String summalyProxy;
        String themeColor;
        String tosUrl;
        String uri;
        String version;
        Boolean urlPreviewEnabled;
        Boolean urlPreviewAllowRedirect;
        Long urlPreviewTimeout;
        Long urlPreviewMaximumContentLength;
        Boolean urlPreviewRequireContentLength;
        String urlPreviewUserAgent;
        String urlPreviewSummaryProxyUrl;
        FederationMode federation;
        List<String> federationHosts;
        List<SuspendedSoftware> deliverSuspendedSoftware;
        Boolean singleUserMode;
        UgcVisibilityForVisitor ugcVisibilityForVisitor;
        Boolean proxyRemoteFiles;
        Boolean signToActivityPubGet;
        Boolean allowExternalApRedirect;
        Boolean enableRemoteNotesCleaning;
        Long remoteNotesCleaningExpiryDaysForEachNotes;
        Long remoteNotesCleaningMaxProcessingDurationInMinutes;
        Boolean showRoleBadgesOfRemoteUsers;
        Map<String, byte[]> unknown;

        void read(JsonIn json, int member) throws IOException {
            switch (member) {
                case 0 -> cacheRemoteFiles = json.flag();
                case 1 -> cacheRemoteSensitiveFiles = json.flag();
                case 2 -> emailRequiredForSignup = json.flag();
                case 3 -> enableHcaptcha = json.flag();
                case 4 -> hcaptchaSiteKey = json.text();
                case 5 -> enableMcaptcha = json.flag();
                case 6 -> mcaptchaSiteKey = json.text();
                case 7 -> mcaptchaInstanceUrl = json.text();
                case 8 -> enableRecaptcha = json.flag();
                case 9 -> recaptchaSiteKey = json.text();
                case 10 -> enableTurnstile = json.flag();
                case 11 -> turnstileSiteKey = json.text();
                case 12 -> enableTestcaptcha = json.flag();
                case 13 -> googleAnalyticsMeasurementId = json.text();
                case 14 -> swPublickey = json.text();
                case 15 -> mascotImageUrl = json.text();
                case 16 -> bannerUrl = json.text();
                case 17 -> serverErrorImageUrl = json.text();
                case 18 -> infoImageUrl = json.text();
                case 19 -> notFoundImageUrl = json.text();
                case 20 -> iconUrl = json.text();
                case 21 -> app192IconUrl = json.text();
                case 22 -> app512IconUrl = json.text();
                case 23 -> enableEmail = json.flag();
                case 24 -> enableServiceWorker = json.flag();
                case 25 -> translatorAvailable = json.flag();
                case 26 -> silencedHosts = json.list(Scalars.TEXT);
                case 27 -> mediaSilencedHosts = json.list(Scalars.TEXT);
                case 28 -> pinnedUsers = json.list(Scalars.TEXT);
                case 29 -> hiddenTags = json.list(Scalars.TEXT);
                case 30 -> blockedHosts = json.list(Scalars.TEXT);
                case 31 -> sensitiveWords = json.list(Scalars.TEXT);
                case 32 -> prohibitedWords = json.list(Scalars.TEXT);
                case 33 -> prohibitedWordsForNameOfUser = json.list(Scalars.TEXT);
                case 34 -> bannedEmailDomains = json.list(Scalars.TEXT);
                case 35 -> preservedUsernames = json.list(Scalars.TEXT);
                case 36 -> hcaptchaSecretKey = json.text();
                case 37 -> mcaptchaSecretKey = json.text();
                case 38 -> recaptchaSecretKey = json.text();
                case 39 -> turnstileSecretKey = json.text();
                case 40 -> sensitiveMediaDetection = SensitiveMediaDetectionJson.TYPE.read(json);
                case 41 -> sensitiveMediaDetectionSensitivity = SensitiveMediaDetectionSensitivityJson.TYPE.read(json);
                case 42 -> setSensitiveFlagAutomatically = json.flag();
                case 43 -> enableSensitiveMediaDetectionForVideos = json.flag();
                case 44 -> proxyAccountId = json.text();
                case 45 -> email = json.text();
                case 46 -> smtpSecure = json.flag();
                case 47 -> smtpHost = json.text();
                case 48 -> smtpPort = json.integer();
                case 49 -> smtpUser = json.text();
                case 50 -> smtpPass = json.text();
                case 51 -> swPrivateKey = json.text();
                case 52 -> useObjectStorage = json.flag();
                case 53 -> objectStorageBaseUrl = json.text();
                case 54 -> objectStorageBucket = json.text();
                case 55 -> objectStoragePrefix = json.text();
                case 56 -> objectStorageEndpoint = json.text();
                case 57 -> objectStorageRegion = json.text();
                case 58 -> objectStoragePort = json.integer();
                case 59 -> objectStorageAccessKey = json.text();
                case 60 -> objectStorageSecretKey = json.text();
                case 61 -> objectStorageUseSSL = json.flag();
                case 62 -> objectStorageUseProxy = json.flag();
                case 63 -> objectStorageSetPublicRead = json.flag();
                case 64 -> enableIpLogging = json.flag();
                case 65 -> enableActiveEmailValidation = json.flag();
                case 66 -> enableVerifymailApi = json.flag();
                case 67 -> verifymailAuthKey = json.text();
                case 68 -> enableTruemailApi = json.flag();
                case 69 -> truemailInstance = json.text();
                case 70 -> truemailAuthKey = json.text();
                case 71 -> enableChartsForRemoteUser = json.flag();
                case 72 -> enableChartsForFederatedInstances = json.flag();
                case 73 -> enableStatsForFederatedInstances = json.flag();
                case 74 -> enableServerMachineStats = json.flag();
                case 75 -> enableIdenticonGeneration = json.flag();
                case 76 -> manifestJsonOverride = json.text();
                case 77 -> policies = json.tree();
                case 78 -> enableFanoutTimeline = json.flag();
                case 79 -> enableFanoutTimelineDbFallback = json.flag();
                case 80 -> perLocalUserUserTimelineCacheMax = json.whole();
                case 81 -> perRemoteUserUserTimelineCacheMax = json.whole();
                case 82 -> perUserHomeTimelineCacheMax = json.whole();
                case 83 -> perUserListTimelineCacheMax = json.whole();
                case 84 -> enableReactionsBuffering = json.flag();
                case 85 -> notesPerOneAd = json.integer();
                case 86 -> backgroundImageUrl = json.text();
                case 87 -> deeplAuthKey = json.text();
                case 88 -> deeplIsPro = json.flag();
                case 89 -> defaultDarkTheme = json.text();
                case 90 -> defaultLightTheme = json.text();
                case 91 -> clientOptions = MetaClientOptionsJson.TYPE.read(json);
                case 92 -> description = json.text();
                case 93 -> disableRegistration = json.flag();
                case 94 -> impressumUrl = json.text();
                case 95 -> maintainerEmail = json.text();
                case 96 -> maintainerName = json.text();
                case 97 -> name = json.text();
                case 98 -> shortName = json.text();
                case 99 -> objectStorageS3ForcePathStyle = json.flag();
                case 100 -> privacyPolicyUrl = json.text();
                case 101 -> inquiryUrl = json.text();
                case 102 -> repositoryUrl = json.text();
                case 103 -> feedbackUrl = json.text();
                case 104 -> summalyProxy = json.text();
                case 105 -> themeColor = json.text();
                case 106 -> tosUrl = json.text();
                case 107 -> uri = json.text();
                case 108 -> version = json.text();
                case 109 -> urlPreviewEnabled = json.flag();
                case 110 -> urlPreviewAllowRedirect = json.flag();
                case 111 -> urlPreviewTimeout = json.whole();
                case 112 -> urlPreviewMaximumContentLength = json.whole();
                case 113 -> urlPreviewRequireContentLength = json.flag();
                case 114 -> urlPreviewUserAgent = json.text();
                case 115 -> urlPreviewSummaryProxyUrl = json.text();
                case 116 -> federation = FederationModeJson.TYPE.read(json);
                case 117 -> federationHosts = json.list(Scalars.TEXT);
                case 118 -> deliverSuspendedSoftware = json.list(SuspendedSoftwareJson.TYPE);
                case 119 -> singleUserMode = json.flag();
                case 120 -> ugcVisibilityForVisitor = UgcVisibilityForVisitorJson.TYPE.read(json);
                case 121 -> proxyRemoteFiles = json.flag();
                case 122 -> signToActivityPubGet = json.flag();
                case 123 -> allowExternalApRedirect = json.flag();
                case 124 -> enableRemoteNotesCleaning = json.flag();
                case 125 -> remoteNotesCleaningExpiryDaysForEachNotes = json.whole();
                case 126 -> remoteNotesCleaningMaxProcessingDurationInMinutes = json.whole();
                case 127 -> showRoleBadgesOfRemoteUsers = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
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
