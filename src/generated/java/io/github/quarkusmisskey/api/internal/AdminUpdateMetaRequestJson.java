package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.AdminUpdateMetaRequest;

/** Reads and writes {@link AdminUpdateMetaRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminUpdateMetaRequestJson extends RequestType<AdminUpdateMetaRequest> {

    static final AdminUpdateMetaRequestJson TYPE = new AdminUpdateMetaRequestJson();

    private AdminUpdateMetaRequestJson() {}

    @Override
    public void members(JsonOut json, AdminUpdateMetaRequest value) throws IOException {
        json.patch("disableRegistration", value.disableRegistration(), Scalars.FLAG);
        json.patch("pinnedUsers", value.pinnedUsers(), ListType.of(Scalars.TEXT));
        json.patch("hiddenTags", value.hiddenTags(), ListType.of(Scalars.TEXT));
        json.patch("blockedHosts", value.blockedHosts(), ListType.of(Scalars.TEXT));
        json.patch("sensitiveWords", value.sensitiveWords(), ListType.of(Scalars.TEXT));
        json.patch("prohibitedWords", value.prohibitedWords(), ListType.of(Scalars.TEXT));
        json.patch("prohibitedWordsForNameOfUser", value.prohibitedWordsForNameOfUser(), ListType.of(Scalars.TEXT));
        json.patch("themeColor", value.themeColor(), Scalars.TEXT);
        json.patch("mascotImageUrl", value.mascotImageUrl(), Scalars.TEXT);
        json.patch("bannerUrl", value.bannerUrl(), Scalars.TEXT);
        json.patch("serverErrorImageUrl", value.serverErrorImageUrl(), Scalars.TEXT);
        json.patch("infoImageUrl", value.infoImageUrl(), Scalars.TEXT);
        json.patch("notFoundImageUrl", value.notFoundImageUrl(), Scalars.TEXT);
        json.patch("iconUrl", value.iconUrl(), Scalars.TEXT);
        json.patch("app192IconUrl", value.app192IconUrl(), Scalars.TEXT);
        json.patch("app512IconUrl", value.app512IconUrl(), Scalars.TEXT);
        json.patch("backgroundImageUrl", value.backgroundImageUrl(), Scalars.TEXT);
        json.patch("logoImageUrl", value.logoImageUrl(), Scalars.TEXT);
        json.patch("name", value.name(), Scalars.TEXT);
        json.patch("shortName", value.shortName(), Scalars.TEXT);
        json.patch("description", value.description(), Scalars.TEXT);
        json.patch("defaultLightTheme", value.defaultLightTheme(), Scalars.TEXT);
        json.patch("defaultDarkTheme", value.defaultDarkTheme(), Scalars.TEXT);
        json.member("clientOptions", value.clientOptions(), AdminUpdateMetaRequestJson.AdminUpdateMetaRequestClientOptionsJson.TYPE);
        json.member("cacheRemoteFiles", value.cacheRemoteFiles(), Scalars.FLAG);
        json.member("cacheRemoteSensitiveFiles", value.cacheRemoteSensitiveFiles(), Scalars.FLAG);
        json.member("emailRequiredForSignup", value.emailRequiredForSignup(), Scalars.FLAG);
        json.member("enableHcaptcha", value.enableHcaptcha(), Scalars.FLAG);
        json.patch("hcaptchaSiteKey", value.hcaptchaSiteKey(), Scalars.TEXT);
        json.patch("hcaptchaSecretKey", value.hcaptchaSecretKey(), Scalars.TEXT);
        json.member("enableMcaptcha", value.enableMcaptcha(), Scalars.FLAG);
        json.patch("mcaptchaSiteKey", value.mcaptchaSiteKey(), Scalars.TEXT);
        json.patch("mcaptchaInstanceUrl", value.mcaptchaInstanceUrl(), Scalars.TEXT);
        json.patch("mcaptchaSecretKey", value.mcaptchaSecretKey(), Scalars.TEXT);
        json.member("enableRecaptcha", value.enableRecaptcha(), Scalars.FLAG);
        json.patch("recaptchaSiteKey", value.recaptchaSiteKey(), Scalars.TEXT);
        json.patch("recaptchaSecretKey", value.recaptchaSecretKey(), Scalars.TEXT);
        json.member("enableTurnstile", value.enableTurnstile(), Scalars.FLAG);
        json.patch("turnstileSiteKey", value.turnstileSiteKey(), Scalars.TEXT);
        json.patch("turnstileSecretKey", value.turnstileSecretKey(), Scalars.TEXT);
        json.member("enableTestcaptcha", value.enableTestcaptcha(), Scalars.FLAG);
        json.patch("googleAnalyticsMeasurementId", value.googleAnalyticsMeasurementId(), Scalars.TEXT);
        json.member("sensitiveMediaDetection", value.sensitiveMediaDetection(), SensitiveMediaDetectionJson.TYPE);
        json.member("sensitiveMediaDetectionSensitivity", value.sensitiveMediaDetectionSensitivity(), SensitiveMediaDetectionSensitivityJson.TYPE);
        json.member("setSensitiveFlagAutomatically", value.setSensitiveFlagAutomatically(), Scalars.FLAG);
        json.member("enableSensitiveMediaDetectionForVideos", value.enableSensitiveMediaDetectionForVideos(), Scalars.FLAG);
        json.patch("maintainerName", value.maintainerName(), Scalars.TEXT);
        json.patch("maintainerEmail", value.maintainerEmail(), Scalars.TEXT);
        json.member("langs", value.langs(), ListType.of(Scalars.TEXT));
        json.patch("deeplAuthKey", value.deeplAuthKey(), Scalars.TEXT);
        json.member("deeplIsPro", value.deeplIsPro(), Scalars.FLAG);
        json.member("enableEmail", value.enableEmail(), Scalars.FLAG);
        json.patch("email", value.email(), Scalars.TEXT);
        json.member("smtpSecure", value.smtpSecure(), Scalars.FLAG);
        json.patch("smtpHost", value.smtpHost(), Scalars.TEXT);
        json.patch("smtpPort", value.smtpPort(), Scalars.INTEGER);
        json.patch("smtpUser", value.smtpUser(), Scalars.TEXT);
        json.patch("smtpPass", value.smtpPass(), Scalars.TEXT);
        json.member("enableServiceWorker", value.enableServiceWorker(), Scalars.FLAG);
        json.patch("swPublicKey", value.swPublicKey(), Scalars.TEXT);
        json.patch("swPrivateKey", value.swPrivateKey(), Scalars.TEXT);
        json.patch("tosUrl", value.tosUrl(), Scalars.TEXT);
        json.patch("repositoryUrl", value.repositoryUrl(), Scalars.TEXT);
        json.patch("feedbackUrl", value.feedbackUrl(), Scalars.TEXT);
        json.patch("impressumUrl", value.impressumUrl(), Scalars.TEXT);
        json.patch("privacyPolicyUrl", value.privacyPolicyUrl(), Scalars.TEXT);
        json.patch("inquiryUrl", value.inquiryUrl(), Scalars.TEXT);
        json.member("useObjectStorage", value.useObjectStorage(), Scalars.FLAG);
        json.patch("objectStorageBaseUrl", value.objectStorageBaseUrl(), Scalars.TEXT);
        json.patch("objectStorageBucket", value.objectStorageBucket(), Scalars.TEXT);
        json.patch("objectStoragePrefix", value.objectStoragePrefix(), Scalars.TEXT);
        json.patch("objectStorageEndpoint", value.objectStorageEndpoint(), Scalars.TEXT);
        json.patch("objectStorageRegion", value.objectStorageRegion(), Scalars.TEXT);
        json.patch("objectStoragePort", value.objectStoragePort(), Scalars.INTEGER);
        json.patch("objectStorageAccessKey", value.objectStorageAccessKey(), Scalars.TEXT);
        json.patch("objectStorageSecretKey", value.objectStorageSecretKey(), Scalars.TEXT);
        json.member("objectStorageUseSSL", value.objectStorageUseSSL(), Scalars.FLAG);
        json.member("objectStorageUseProxy", value.objectStorageUseProxy(), Scalars.FLAG);
        json.member("objectStorageSetPublicRead", value.objectStorageSetPublicRead(), Scalars.FLAG);
        json.member("objectStorageS3ForcePathStyle", value.objectStorageS3ForcePathStyle(), Scalars.FLAG);
        json.member("enableIpLogging", value.enableIpLogging(), Scalars.FLAG);
        json.member("enableActiveEmailValidation", value.enableActiveEmailValidation(), Scalars.FLAG);
        json.member("enableVerifymailApi", value.enableVerifymailApi(), Scalars.FLAG);
        json.patch("verifymailAuthKey", value.verifymailAuthKey(), Scalars.TEXT);
        json.member("enableTruemailApi", value.enableTruemailApi(), Scalars.FLAG);
        json.patch("truemailInstance", value.truemailInstance(), Scalars.TEXT);
        json.patch("truemailAuthKey", value.truemailAuthKey(), Scalars.TEXT);
        json.member("enableChartsForRemoteUser", value.enableChartsForRemoteUser(), Scalars.FLAG);
        json.member("enableChartsForFederatedInstances", value.enableChartsForFederatedInstances(), Scalars.FLAG);
        json.member("enableStatsForFederatedInstances", value.enableStatsForFederatedInstances(), Scalars.FLAG);
        json.member("enableServerMachineStats", value.enableServerMachineStats(), Scalars.FLAG);
        json.member("enableIdenticonGeneration", value.enableIdenticonGeneration(), Scalars.FLAG);
        json.member("serverRules", value.serverRules(), ListType.of(Scalars.TEXT));
        json.member("bannedEmailDomains", value.bannedEmailDomains(), ListType.of(Scalars.TEXT));
        json.member("preservedUsernames", value.preservedUsernames(), ListType.of(Scalars.TEXT));
        json.text("manifestJsonOverride", value.manifestJsonOverride());
        json.member("enableFanoutTimeline", value.enableFanoutTimeline(), Scalars.FLAG);
        json.member("enableFanoutTimelineDbFallback", value.enableFanoutTimelineDbFallback(), Scalars.FLAG);
        json.member("perLocalUserUserTimelineCacheMax", value.perLocalUserUserTimelineCacheMax(), Scalars.WHOLE);
        json.member("perRemoteUserUserTimelineCacheMax", value.perRemoteUserUserTimelineCacheMax(), Scalars.WHOLE);
        json.member("perUserHomeTimelineCacheMax", value.perUserHomeTimelineCacheMax(), Scalars.WHOLE);
        json.member("perUserListTimelineCacheMax", value.perUserListTimelineCacheMax(), Scalars.WHOLE);
        json.member("enableReactionsBuffering", value.enableReactionsBuffering(), Scalars.FLAG);
        json.member("notesPerOneAd", value.notesPerOneAd(), Scalars.INTEGER);
        json.patch("silencedHosts", value.silencedHosts(), ListType.of(Scalars.TEXT));
        json.patch("mediaSilencedHosts", value.mediaSilencedHosts(), ListType.of(Scalars.TEXT));
        json.patch("summalyProxy", value.summalyProxy(), Scalars.TEXT);
        json.member("urlPreviewEnabled", value.urlPreviewEnabled(), Scalars.FLAG);
        json.member("urlPreviewAllowRedirect", value.urlPreviewAllowRedirect(), Scalars.FLAG);
        json.member("urlPreviewTimeout", value.urlPreviewTimeout(), Scalars.WHOLE);
        json.member("urlPreviewMaximumContentLength", value.urlPreviewMaximumContentLength(), Scalars.WHOLE);
        json.member("urlPreviewRequireContentLength", value.urlPreviewRequireContentLength(), Scalars.FLAG);
        json.patch("urlPreviewUserAgent", value.urlPreviewUserAgent(), Scalars.TEXT);
        json.patch("urlPreviewSummaryProxyUrl", value.urlPreviewSummaryProxyUrl(), Scalars.TEXT);
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
    }

    static final class AdminUpdateMetaRequestClientOptionsJson extends RequestType<AdminUpdateMetaRequest.ClientOptions> {

        static final AdminUpdateMetaRequestClientOptionsJson TYPE = new AdminUpdateMetaRequestClientOptionsJson();

        private AdminUpdateMetaRequestClientOptionsJson() {}

        @Override
        public void members(JsonOut json, AdminUpdateMetaRequest.ClientOptions value) throws IOException {
            json.member("entrancePageStyle", value.entrancePageStyle(), EntrancePageStyleJson.TYPE);
            json.member("showTimelineForVisitor", value.showTimelineForVisitor(), Scalars.FLAG);
            json.member("showActivitiesForVisitor", value.showActivitiesForVisitor(), Scalars.FLAG);
        }
    }
}
