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
    private static final MemberNames NAMES = MemberNames.of(
            "maintainerName",
            "maintainerEmail",
            "version",
            "providesTarball",
            "name",
            "shortName",
            "uri",
            "description",
            "langs",
            "tosUrl",
            "repositoryUrl",
            "feedbackUrl",
            "defaultDarkTheme",
            "defaultLightTheme",
            "clientOptions",
            "disableRegistration",
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
            "maxNoteTextLength",
            "ads",
            "notesPerOneAd",
            "enableEmail",
            "enableServiceWorker",
            "translatorAvailable",
            "sentryForFrontend",
            "mediaProxy",
            "enableUrlPreview",
            "backgroundImageUrl",
            "impressumUrl",
            "logoImageUrl",
            "privacyPolicyUrl",
            "inquiryUrl",
            "serverRules",
            "themeColor",
            "policies",
            "noteSearchableScope",
            "maxFileSize",
            "federation",
            "features",
            "proxyAccountName",
            "requireSetup",
            "cacheRemoteFiles",
            "cacheRemoteSensitiveFiles");

    private MetaDetailedJson() {}

    @Override
    public MetaDetailed read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        ReadMembers members = new ReadMembers();
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            members.read(json, member);
        }
        return new MetaDetailed(
                members.maintainerName,
                members.maintainerEmail,
                members.version,
                members.providesTarball,
                members.name,
                members.shortName,
                members.uri,
                members.description,
                members.langs,
                members.tosUrl,
                members.repositoryUrl,
                members.feedbackUrl,
                members.defaultDarkTheme,
                members.defaultLightTheme,
                members.clientOptions,
                members.disableRegistration,
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
                members.maxNoteTextLength,
                members.ads,
                members.notesPerOneAd,
                members.enableEmail,
                members.enableServiceWorker,
                members.translatorAvailable,
                members.sentryForFrontend,
                members.mediaProxy,
                members.enableUrlPreview,
                members.backgroundImageUrl,
                members.impressumUrl,
                members.logoImageUrl,
                members.privacyPolicyUrl,
                members.inquiryUrl,
                members.serverRules,
                members.themeColor,
                members.policies,
                members.noteSearchableScope,
                members.maxFileSize,
                members.federation,
                members.features,
                members.proxyAccountName,
                members.requireSetup,
                members.cacheRemoteFiles,
                members.cacheRemoteSensitiveFiles,
                UnknownMembers.ofJson(members.unknown));
    }

    /** What was read so far. */
    private static final class ReadMembers {

        String maintainerName;
        String maintainerEmail;
        String version;
        Boolean providesTarball;
        String name;
        String shortName;
        String uri;
        String description;
        List<String> langs;
        String tosUrl;
        String repositoryUrl;
        String feedbackUrl;
        String defaultDarkTheme;
        String defaultLightTheme;
        MetaClientOptions clientOptions;
        Boolean disableRegistration;
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
        Long maxNoteTextLength;
        List<MetaDetailed.Ad> ads;
        Integer notesPerOneAd;
        Boolean enableEmail;
        Boolean enableServiceWorker;
        Boolean translatorAvailable;
        MetaDetailed.SentryForFrontend sentryForFrontend;
        String mediaProxy;
        Boolean enableUrlPreview;
        String backgroundImageUrl;
        String impressumUrl;
        String logoImageUrl;
        String privacyPolicyUrl;
        String inquiryUrl;
        List<String> serverRules;
        String themeColor;
        RolePolicies policies;
        MetaDetailed.NoteSearchableScope noteSearchableScope;
        Long maxFileSize;
        FederationMode federation;
        MetaDetailed.Features features;
        String proxyAccountName;
        Boolean requireSetup;
        Boolean cacheRemoteFiles;
        Boolean cacheRemoteSensitiveFiles;
        Map<String, byte[]> unknown;

        void read(JsonIn json, int member) throws IOException {
            switch (member) {
                case 0 -> maintainerName = json.text();
                case 1 -> maintainerEmail = json.text();
                case 2 -> version = json.text();
                case 3 -> providesTarball = json.flag();
                case 4 -> name = json.text();
                case 5 -> shortName = json.text();
                case 6 -> uri = json.text();
                case 7 -> description = json.text();
                case 8 -> langs = json.list(Scalars.TEXT);
                case 9 -> tosUrl = json.text();
                case 10 -> repositoryUrl = json.text();
                case 11 -> feedbackUrl = json.text();
                case 12 -> defaultDarkTheme = json.text();
                case 13 -> defaultLightTheme = json.text();
                case 14 -> clientOptions = MetaClientOptionsJson.TYPE.read(json);
                case 15 -> disableRegistration = json.flag();
                case 16 -> emailRequiredForSignup = json.flag();
                case 17 -> enableHcaptcha = json.flag();
                case 18 -> hcaptchaSiteKey = json.text();
                case 19 -> enableMcaptcha = json.flag();
                case 20 -> mcaptchaSiteKey = json.text();
                case 21 -> mcaptchaInstanceUrl = json.text();
                case 22 -> enableRecaptcha = json.flag();
                case 23 -> recaptchaSiteKey = json.text();
                case 24 -> enableTurnstile = json.flag();
                case 25 -> turnstileSiteKey = json.text();
                case 26 -> enableTestcaptcha = json.flag();
                case 27 -> googleAnalyticsMeasurementId = json.text();
                case 28 -> swPublickey = json.text();
                case 29 -> mascotImageUrl = json.text();
                case 30 -> bannerUrl = json.text();
                case 31 -> serverErrorImageUrl = json.text();
                case 32 -> infoImageUrl = json.text();
                case 33 -> notFoundImageUrl = json.text();
                case 34 -> iconUrl = json.text();
                case 35 -> maxNoteTextLength = json.whole();
                case 36 -> ads = json.list(MetaDetailedJson.MetaDetailedAdJson.TYPE);
                case 37 -> notesPerOneAd = json.integer();
                case 38 -> enableEmail = json.flag();
                case 39 -> enableServiceWorker = json.flag();
                case 40 -> translatorAvailable = json.flag();
                case 41 -> sentryForFrontend = MetaDetailedJson.MetaDetailedSentryForFrontendJson.TYPE.read(json);
                case 42 -> mediaProxy = json.text();
                case 43 -> enableUrlPreview = json.flag();
                case 44 -> backgroundImageUrl = json.text();
                case 45 -> impressumUrl = json.text();
                case 46 -> logoImageUrl = json.text();
                case 47 -> privacyPolicyUrl = json.text();
                case 48 -> inquiryUrl = json.text();
                case 49 -> serverRules = json.list(Scalars.TEXT);
                case 50 -> themeColor = json.text();
                case 51 -> policies = RolePoliciesJson.TYPE.read(json);
                case 52 -> noteSearchableScope = MetaDetailedJson.MetaDetailedNoteSearchableScopeJson.TYPE.read(json);
                case 53 -> maxFileSize = json.whole();
                case 54 -> federation = FederationModeJson.TYPE.read(json);
                case 55 -> features = MetaDetailedJson.MetaDetailedFeaturesJson.TYPE.read(json);
                case 56 -> proxyAccountName = json.text();
                case 57 -> requireSetup = json.flag();
                case 58 -> cacheRemoteFiles = json.flag();
                case 59 -> cacheRemoteSensitiveFiles = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
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
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "url",
                "place",
                "ratio",
                "imageUrl",
                "dayOfWeek",
                "isSensitive");

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
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> url = json.text();
                    case 2 -> place = json.text();
                    case 3 -> ratio = json.number();
                    case 4 -> imageUrl = json.text();
                    case 5 -> dayOfWeek = json.integer();
                    case 6 -> isSensitive = json.flag();
                    default -> unknown = json.keep(unknown);
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
        private static final MemberNames NAMES = MemberNames.of(
                "options",
                "vueIntegration",
                "browserTracingIntegration",
                "replayIntegration");

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
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> options = MetaDetailedJson.MetaDetailedSentryForFrontendOptionsJson.TYPE.read(json);
                    case 1 -> vueIntegration = json.map(Scalars.TREE);
                    case 2 -> browserTracingIntegration = json.map(Scalars.TREE);
                    case 3 -> replayIntegration = json.map(Scalars.TREE);
                    default -> unknown = json.keep(unknown);
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
        private static final MemberNames NAMES = MemberNames.of(
                "dsn");

        private MetaDetailedSentryForFrontendOptionsJson() {}

        @Override
        public MetaDetailed.SentryForFrontend.Options read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String dsn = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> dsn = json.text();
                    default -> unknown = json.keep(unknown);
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
        private static final MemberNames NAMES = MemberNames.of(
                "registration",
                "emailRequiredForSignup",
                "localTimeline",
                "globalTimeline",
                "hcaptcha",
                "turnstile",
                "recaptcha",
                "objectStorage",
                "serviceWorker",
                "miauth");

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
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> registration = json.flag();
                    case 1 -> emailRequiredForSignup = json.flag();
                    case 2 -> localTimeline = json.flag();
                    case 3 -> globalTimeline = json.flag();
                    case 4 -> hcaptcha = json.flag();
                    case 5 -> turnstile = json.flag();
                    case 6 -> recaptcha = json.flag();
                    case 7 -> objectStorage = json.flag();
                    case 8 -> serviceWorker = json.flag();
                    case 9 -> miauth = json.flag();
                    default -> unknown = json.keep(unknown);
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
