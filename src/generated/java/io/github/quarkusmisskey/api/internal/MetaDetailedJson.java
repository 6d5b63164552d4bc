package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.FederationMode;
import io.github.quarkusmisskey.api.model.MetaClientOptions;
import io.github.quarkusmisskey.api.model.MetaDetailed;
import io.github.quarkusmisskey.api.model.RolePolicies;

/** Reads and writes {@link MetaDetailed}. */
@Generated("io.github.quarkusmisskey.generator")
final class MetaDetailedJson extends ObjectType<MetaDetailed> {

    static final MetaDetailedJson TYPE = new MetaDetailedJson();

    private MetaDetailedJson() {}

    @Override
    public MetaDetailed read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String maintainerName = null;
        String maintainerEmail = null;
        String version = null;
        Boolean providesTarball = null;
        String name = null;
        String shortName = null;
        String uri = null;
        String description = null;
        List<String> langs = null;
        String tosUrl = null;
        String repositoryUrl = null;
        String feedbackUrl = null;
        String defaultDarkTheme = null;
        String defaultLightTheme = null;
        MetaClientOptions clientOptions = null;
        Boolean disableRegistration = null;
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
        Long maxNoteTextLength = null;
        List<MetaDetailed.Ad> ads = null;
        Integer notesPerOneAd = null;
        Boolean enableEmail = null;
        Boolean enableServiceWorker = null;
        Boolean translatorAvailable = null;
        MetaDetailed.SentryForFrontend sentryForFrontend = null;
        String mediaProxy = null;
        Boolean enableUrlPreview = null;
        String backgroundImageUrl = null;
        String impressumUrl = null;
        String logoImageUrl = null;
        String privacyPolicyUrl = null;
        String inquiryUrl = null;
        List<String> serverRules = null;
        String themeColor = null;
        RolePolicies policies = null;
        MetaDetailed.NoteSearchableScope noteSearchableScope = null;
        Long maxFileSize = null;
        FederationMode federation = null;
        MetaDetailed.Features features = null;
        String proxyAccountName = null;
        Boolean requireSetup = null;
        Boolean cacheRemoteFiles = null;
        Boolean cacheRemoteSensitiveFiles = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "maintainerName" -> maintainerName = json.text();
                case "maintainerEmail" -> maintainerEmail = json.text();
                case "version" -> version = json.text();
                case "providesTarball" -> providesTarball = json.flag();
                case "name" -> name = json.text();
                case "shortName" -> shortName = json.text();
                case "uri" -> uri = json.text();
                case "description" -> description = json.text();
                case "langs" -> langs = json.list(Scalars.TEXT);
                case "tosUrl" -> tosUrl = json.text();
                case "repositoryUrl" -> repositoryUrl = json.text();
                case "feedbackUrl" -> feedbackUrl = json.text();
                case "defaultDarkTheme" -> defaultDarkTheme = json.text();
                case "defaultLightTheme" -> defaultLightTheme = json.text();
                case "clientOptions" -> clientOptions = MetaClientOptionsJson.TYPE.read(json);
                case "disableRegistration" -> disableRegistration = json.flag();
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
                case "maxNoteTextLength" -> maxNoteTextLength = json.whole();
                case "ads" -> ads = json.list(MetaDetailedJson.MetaDetailedAdJson.TYPE);
                case "notesPerOneAd" -> notesPerOneAd = json.integer();
                case "enableEmail" -> enableEmail = json.flag();
                case "enableServiceWorker" -> enableServiceWorker = json.flag();
                case "translatorAvailable" -> translatorAvailable = json.flag();
                case "sentryForFrontend" -> sentryForFrontend = MetaDetailedJson.MetaDetailedSentryForFrontendJson.TYPE.read(json);
                case "mediaProxy" -> mediaProxy = json.text();
                case "enableUrlPreview" -> enableUrlPreview = json.flag();
                case "backgroundImageUrl" -> backgroundImageUrl = json.text();
                case "impressumUrl" -> impressumUrl = json.text();
                case "logoImageUrl" -> logoImageUrl = json.text();
                case "privacyPolicyUrl" -> privacyPolicyUrl = json.text();
                case "inquiryUrl" -> inquiryUrl = json.text();
                case "serverRules" -> serverRules = json.list(Scalars.TEXT);
                case "themeColor" -> themeColor = json.text();
                case "policies" -> policies = RolePoliciesJson.TYPE.read(json);
                case "noteSearchableScope" -> noteSearchableScope = MetaDetailedJson.MetaDetailedNoteSearchableScopeJson.TYPE.read(json);
                case "maxFileSize" -> maxFileSize = json.whole();
                case "federation" -> federation = FederationModeJson.TYPE.read(json);
                case "features" -> features = MetaDetailedJson.MetaDetailedFeaturesJson.TYPE.read(json);
                case "proxyAccountName" -> proxyAccountName = json.text();
                case "requireSetup" -> requireSetup = json.flag();
                case "cacheRemoteFiles" -> cacheRemoteFiles = json.flag();
                case "cacheRemoteSensitiveFiles" -> cacheRemoteSensitiveFiles = json.flag();
                default -> unknown = json.keep(member, unknown);
            }
        }
        return new MetaDetailed(
                maintainerName,
                maintainerEmail,
                version,
                providesTarball,
                name,
                shortName,
                uri,
                description,
                langs,
                tosUrl,
                repositoryUrl,
                feedbackUrl,
                defaultDarkTheme,
                defaultLightTheme,
                clientOptions,
                disableRegistration,
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
                maxNoteTextLength,
                ads,
                notesPerOneAd,
                enableEmail,
                enableServiceWorker,
                translatorAvailable,
                sentryForFrontend,
                mediaProxy,
                enableUrlPreview,
                backgroundImageUrl,
                impressumUrl,
                logoImageUrl,
                privacyPolicyUrl,
                inquiryUrl,
                serverRules,
                themeColor,
                policies,
                noteSearchableScope,
                maxFileSize,
                federation,
                features,
                proxyAccountName,
                requireSetup,
                cacheRemoteFiles,
                cacheRemoteSensitiveFiles,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, MetaDetailed value) throws IOException {
        json.text("maintainerName", value.maintainerName());
        json.text("maintainerEmail", value.maintainerEmail());
        json.text("version", value.version());
        json.member("providesTarball", value.providesTarball(), Scalars.FLAG);
        json.text("name", value.name());
        json.text("shortName", value.shortName());
        json.text("uri", value.uri());
        json.text("description", value.description());
        json.member("langs", value.langs(), ListType.of(Scalars.TEXT));
        json.text("tosUrl", value.tosUrl());
        json.text("repositoryUrl", value.repositoryUrl());
        json.text("feedbackUrl", value.feedbackUrl());
        json.text("defaultDarkTheme", value.defaultDarkTheme());
        json.text("defaultLightTheme", value.defaultLightTheme());
        json.member("clientOptions", value.clientOptions(), MetaClientOptionsJson.TYPE);
        json.member("disableRegistration", value.disableRegistration(), Scalars.FLAG);
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
        json.member("maxNoteTextLength", value.maxNoteTextLength(), Scalars.WHOLE);
        json.member("ads", value.ads(), ListType.of(MetaDetailedJson.MetaDetailedAdJson.TYPE));
        json.member("notesPerOneAd", value.notesPerOneAd(), Scalars.INTEGER);
        json.member("enableEmail", value.enableEmail(), Scalars.FLAG);
        json.member("enableServiceWorker", value.enableServiceWorker(), Scalars.FLAG);
        json.member("translatorAvailable", value.translatorAvailable(), Scalars.FLAG);
        json.member("sentryForFrontend", value.sentryForFrontend(), MetaDetailedJson.MetaDetailedSentryForFrontendJson.TYPE);
        json.text("mediaProxy", value.mediaProxy());
        json.member("enableUrlPreview", value.enableUrlPreview(), Scalars.FLAG);
        json.text("backgroundImageUrl", value.backgroundImageUrl());
        json.text("impressumUrl", value.impressumUrl());
        json.text("logoImageUrl", value.logoImageUrl());
        json.text("privacyPolicyUrl", value.privacyPolicyUrl());
        json.text("inquiryUrl", value.inquiryUrl());
        json.member("serverRules", value.serverRules(), ListType.of(Scalars.TEXT));
        json.text("themeColor", value.themeColor());
        json.member("policies", value.policies(), RolePoliciesJson.TYPE);
        json.member("noteSearchableScope", value.noteSearchableScope(), MetaDetailedJson.MetaDetailedNoteSearchableScopeJson.TYPE);
        json.member("maxFileSize", value.maxFileSize(), Scalars.WHOLE);
        json.member("federation", value.federation(), FederationModeJson.TYPE);
        json.member("features", value.features(), MetaDetailedJson.MetaDetailedFeaturesJson.TYPE);
        json.text("proxyAccountName", value.proxyAccountName());
        json.member("requireSetup", value.requireSetup(), Scalars.FLAG);
        json.member("cacheRemoteFiles", value.cacheRemoteFiles(), Scalars.FLAG);
        json.member("cacheRemoteSensitiveFiles", value.cacheRemoteSensitiveFiles(), Scalars.FLAG);
        json.unknown(value.unknown());
    }

    static final class MetaDetailedAdJson extends ObjectType<MetaDetailed.Ad> {

        static final MetaDetailedAdJson TYPE = new MetaDetailedAdJson();

        private MetaDetailedAdJson() {}

        @Override
        public MetaDetailed.Ad read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            String url = null;
            String place = null;
            Double ratio = null;
            String imageUrl = null;
            Integer dayOfWeek = null;
            Boolean isSensitive = null;
            Map<String, byte[]> unknown = null;
            for (String member = json.member(); member != null; member = json.member()) {
                switch (member) {
                    case "id" -> id = json.text();
                    case "url" -> url = json.text();
                    case "place" -> place = json.text();
                    case "ratio" -> ratio = json.number();
                    case "imageUrl" -> imageUrl = json.text();
                    case "dayOfWeek" -> dayOfWeek = json.integer();
                    case "isSensitive" -> isSensitive = json.flag();
                    default -> unknown = json.keep(member, unknown);
                }
            }
            return new MetaDetailed.Ad(
                    id,
                    url,
                    place,
                    ratio,
                    imageUrl,
                    dayOfWeek,
                    isSensitive,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, MetaDetailed.Ad value) throws IOException {
            json.text("id", value.id());
            json.text("url", value.url());
            json.text("place", value.place());
            json.member("ratio", value.ratio(), Scalars.NUMBER);
            json.text("imageUrl", value.imageUrl());
            json.member("dayOfWeek", value.dayOfWeek(), Scalars.INTEGER);
            json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
            json.unknown(value.unknown());
        }
    }

    static final class MetaDetailedSentryForFrontendJson extends ObjectType<MetaDetailed.SentryForFrontend> {

        static final MetaDetailedSentryForFrontendJson TYPE = new MetaDetailedSentryForFrontendJson();

        private MetaDetailedSentryForFrontendJson() {}

        @Override
        public MetaDetailed.SentryForFrontend read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            MetaDetailed.SentryForFrontend.Options options = null;
            Map<String, JsonNode> vueIntegration = null;
            Map<String, JsonNode> browserTracingIntegration = null;
            Map<String, JsonNode> replayIntegration = null;
            Map<String, byte[]> unknown = null;
            for (String member = json.member(); member != null; member = json.member()) {
                switch (member) {
                    case "options" -> options = MetaDetailedJson.MetaDetailedSentryForFrontendOptionsJson.TYPE.read(json);
                    case "vueIntegration" -> vueIntegration = json.map(Scalars.TREE);
                    case "browserTracingIntegration" -> browserTracingIntegration = json.map(Scalars.TREE);
                    case "replayIntegration" -> replayIntegration = json.map(Scalars.TREE);
                    default -> unknown = json.keep(member, unknown);
                }
            }
            return new MetaDetailed.SentryForFrontend(
                    options,
                    vueIntegration,
                    browserTracingIntegration,
                    replayIntegration,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, MetaDetailed.SentryForFrontend value) throws IOException {
            json.member("options", value.options(), MetaDetailedJson.MetaDetailedSentryForFrontendOptionsJson.TYPE);
            json.member("vueIntegration", value.vueIntegration(), MapType.of(Scalars.TREE));
            json.member("browserTracingIntegration", value.browserTracingIntegration(), MapType.of(Scalars.TREE));
            json.member("replayIntegration", value.replayIntegration(), MapType.of(Scalars.TREE));
            json.unknown(value.unknown());
        }
    }

    static final class MetaDetailedSentryForFrontendOptionsJson extends ObjectType<MetaDetailed.SentryForFrontend.Options> {

        static final MetaDetailedSentryForFrontendOptionsJson TYPE = new MetaDetailedSentryForFrontendOptionsJson();

        private MetaDetailedSentryForFrontendOptionsJson() {}

        @Override
        public MetaDetailed.SentryForFrontend.Options read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String dsn = null;
            Map<String, byte[]> unknown = null;
            for (String member = json.member(); member != null; member = json.member()) {
                switch (member) {
                    case "dsn" -> dsn = json.text();
                    default -> unknown = json.keep(member, unknown);
                }
            }
            return new MetaDetailed.SentryForFrontend.Options(
                    dsn,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, MetaDetailed.SentryForFrontend.Options value) throws IOException {
            json.text("dsn", value.dsn());
            json.unknown(value.unknown());
        }
    }

    static final class MetaDetailedNoteSearchableScopeJson extends JsonType<MetaDetailed.NoteSearchableScope> {

        static final MetaDetailedNoteSearchableScopeJson TYPE = new MetaDetailedNoteSearchableScopeJson();

        private MetaDetailedNoteSearchableScopeJson() {}

        @Override
        public MetaDetailed.NoteSearchableScope read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "local" -> MetaDetailed.NoteSearchableScope.LOCAL;
                case "global" -> MetaDetailed.NoteSearchableScope.GLOBAL;
                default -> new MetaDetailed.NoteSearchableScope(word);
            };
        }

        @Override
        public void write(JsonOut json, MetaDetailed.NoteSearchableScope value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }

    static final class MetaDetailedFeaturesJson extends ObjectType<MetaDetailed.Features> {

        static final MetaDetailedFeaturesJson TYPE = new MetaDetailedFeaturesJson();

        private MetaDetailedFeaturesJson() {}

        @Override
        public MetaDetailed.Features read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Boolean registration = null;
            Boolean emailRequiredForSignup = null;
            Boolean localTimeline = null;
            Boolean globalTimeline = null;
            Boolean hcaptcha = null;
            Boolean turnstile = null;
            Boolean recaptcha = null;
            Boolean objectStorage = null;
            Boolean serviceWorker = null;
            Boolean miauth = null;
            Map<String, byte[]> unknown = null;
            for (String member = json.member(); member != null; member = json.member()) {
                switch (member) {
                    case "registration" -> registration = json.flag();
                    case "emailRequiredForSignup" -> emailRequiredForSignup = json.flag();
                    case "localTimeline" -> localTimeline = json.flag();
                    case "globalTimeline" -> globalTimeline = json.flag();
                    case "hcaptcha" -> hcaptcha = json.flag();
                    case "turnstile" -> turnstile = json.flag();
                    case "recaptcha" -> recaptcha = json.flag();
                    case "objectStorage" -> objectStorage = json.flag();
                    case "serviceWorker" -> serviceWorker = json.flag();
                    case "miauth" -> miauth = json.flag();
                    default -> unknown = json.keep(member, unknown);
                }
            }
            return new MetaDetailed.Features(
                    registration,
                    emailRequiredForSignup,
                    localTimeline,
                    globalTimeline,
                    hcaptcha,
                    turnstile,
                    recaptcha,
                    objectStorage,
                    serviceWorker,
                    miauth,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, MetaDetailed.Features value) throws IOException {
            json.member("registration", value.registration(), Scalars.FLAG);
            json.member("emailRequiredForSignup", value.emailRequiredForSignup(), Scalars.FLAG);
            json.member("localTimeline", value.localTimeline(), Scalars.FLAG);
            json.member("globalTimeline", value.globalTimeline(), Scalars.FLAG);
            json.member("hcaptcha", value.hcaptcha(), Scalars.FLAG);
            json.member("turnstile", value.turnstile(), Scalars.FLAG);
            json.member("recaptcha", value.recaptcha(), Scalars.FLAG);
            json.member("objectStorage", value.objectStorage(), Scalars.FLAG);
            json.member("serviceWorker", value.serviceWorker(), Scalars.FLAG);
            json.member("miauth", value.miauth(), Scalars.FLAG);
            json.unknown(value.unknown());
        }
    }
}
