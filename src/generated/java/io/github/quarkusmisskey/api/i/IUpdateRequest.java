package io.github.quarkusmisskey.api.i;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.OneOrMany;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.ChatScope;
import io.github.quarkusmisskey.api.model.FollowVisibility;
import io.github.quarkusmisskey.api.model.NotificationRecieveConfig;
import io.github.quarkusmisskey.api.model.ProfileField;

/**
 * What {@code i/update} takes. A null member is left out.
 *
 * @param name 1 to 50 characters, left out if null, cleared by {@code Patch.clear()}
 * @param description 1 to 1500 characters, left out if null, cleared by {@code Patch.clear()}
 * @param followedMessage 1 to 256 characters, left out if null, cleared by {@code Patch.clear()}
 * @param location 1 to 50 characters, left out if null, cleared by {@code Patch.clear()}
 * @param birthday matches <code>^([0-9]&#123;4&#125;)-([0-9]&#123;2&#125;)-([0-9]&#123;2&#125;)$</code>, left out if
 *     null, cleared by {@code Patch.clear()}
 * @param lang left out if null, cleared by {@code Patch.clear()}
 * @param avatarId left out if null, cleared by {@code Patch.clear()}
 * @param avatarDecorations at most 16 items
 * @param bannerId left out if null, cleared by {@code Patch.clear()}
 * @param fields 0 to 16 items
 * @param makeNotesFollowersOnlyBefore left out if null, cleared by {@code Patch.clear()}
 * @param makeNotesHiddenBefore left out if null, cleared by {@code Patch.clear()}
 * @param pinnedPageId left out if null, cleared by {@code Patch.clear()}
 * @param alsoKnownAs at most 10 items, no two the same
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IUpdateRequest(
        Patch<String> name,
        Patch<String> description,
        Patch<String> followedMessage,
        Patch<String> location,
        Patch<String> birthday,
        Patch<Lang> lang,
        Patch<String> avatarId,
        List<AvatarDecoration> avatarDecorations,
        Patch<String> bannerId,
        List<ProfileField> fields,
        Boolean isLocked,
        Boolean isExplorable,
        Boolean hideOnlineStatus,
        Boolean publicReactions,
        Boolean carefulBot,
        Boolean autoAcceptFollowed,
        Boolean noCrawle,
        Boolean preventAiLearning,
        Boolean requireSigninToViewContents,
        Patch<Long> makeNotesFollowersOnlyBefore,
        Patch<Long> makeNotesHiddenBefore,
        Boolean isBot,
        Boolean isCat,
        Boolean injectFeaturedNote,
        Boolean receiveAnnouncementEmail,
        Boolean alwaysMarkNsfw,
        Boolean autoSensitive,
        FollowVisibility followingVisibility,
        FollowVisibility followersVisibility,
        ChatScope chatScope,
        Patch<String> pinnedPageId,
        List<OneOrMany<String>> mutedWords,
        List<OneOrMany<String>> hardMutedWords,
        List<String> mutedInstances,
        NotificationRecieveConfig notificationRecieveConfig,
        List<String> emailNotificationTypes,
        List<String> alsoKnownAs) implements Body<IUpdateRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof IUpdateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "IUpdateRequest",
                "name,description,followedMessage,location,birthday,lang,avatarId,avatarDecorations,bannerId,fields,isLocked,isExplorable,hideOnlineStatus,publicReactions,carefulBot,autoAcceptFollowed,noCrawle,preventAiLearning,requireSigninToViewContents,makeNotesFollowersOnlyBefore,makeNotesHiddenBefore,isBot,isCat,injectFeaturedNote,receiveAnnouncementEmail,alwaysMarkNsfw,autoSensitive,followingVisibility,followersVisibility,chatScope,pinnedPageId,mutedWords,hardMutedWords,mutedInstances,notificationRecieveConfig,emailNotificationTypes,alsoKnownAs",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {name, description, followedMessage, location, birthday, lang, avatarId, avatarDecorations, bannerId, fields, isLocked, isExplorable, hideOnlineStatus, publicReactions, carefulBot, autoAcceptFollowed, noCrawle, preventAiLearning, requireSigninToViewContents, makeNotesFollowersOnlyBefore, makeNotesHiddenBefore, isBot, isCat, injectFeaturedNote, receiveAnnouncementEmail, alwaysMarkNsfw, autoSensitive, followingVisibility, followersVisibility, chatScope, pinnedPageId, mutedWords, hardMutedWords, mutedInstances, notificationRecieveConfig, emailNotificationTypes, alsoKnownAs};
    }

    /** With what the lambda sets. */
    public static IUpdateRequest with(Consumer<Builder> fields) {
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
        copy.name = name;
        copy.description = description;
        copy.followedMessage = followedMessage;
        copy.location = location;
        copy.birthday = birthday;
        copy.lang = lang;
        copy.avatarId = avatarId;
        copy.avatarDecorations = avatarDecorations;
        copy.bannerId = bannerId;
        copy.fields = fields;
        copy.isLocked = isLocked;
        copy.isExplorable = isExplorable;
        copy.hideOnlineStatus = hideOnlineStatus;
        copy.publicReactions = publicReactions;
        copy.carefulBot = carefulBot;
        copy.autoAcceptFollowed = autoAcceptFollowed;
        copy.noCrawle = noCrawle;
        copy.preventAiLearning = preventAiLearning;
        copy.requireSigninToViewContents = requireSigninToViewContents;
        copy.makeNotesFollowersOnlyBefore = makeNotesFollowersOnlyBefore;
        copy.makeNotesHiddenBefore = makeNotesHiddenBefore;
        copy.isBot = isBot;
        copy.isCat = isCat;
        copy.injectFeaturedNote = injectFeaturedNote;
        copy.receiveAnnouncementEmail = receiveAnnouncementEmail;
        copy.alwaysMarkNsfw = alwaysMarkNsfw;
        copy.autoSensitive = autoSensitive;
        copy.followingVisibility = followingVisibility;
        copy.followersVisibility = followersVisibility;
        copy.chatScope = chatScope;
        copy.pinnedPageId = pinnedPageId;
        copy.mutedWords = mutedWords;
        copy.hardMutedWords = hardMutedWords;
        copy.mutedInstances = mutedInstances;
        copy.notificationRecieveConfig = notificationRecieveConfig;
        copy.emailNotificationTypes = emailNotificationTypes;
        copy.alsoKnownAs = alsoKnownAs;
        return copy;
    }

    /** Collects the components of a {@link IUpdateRequest}; what is not set is left out. */
    public static final class Builder {

        private Patch<String> name;
        private Patch<String> description;
        private Patch<String> followedMessage;
        private Patch<String> location;
        private Patch<String> birthday;
        private Patch<Lang> lang;
        private Patch<String> avatarId;
        private List<AvatarDecoration> avatarDecorations;
        private Patch<String> bannerId;
        private List<ProfileField> fields;
        private Boolean isLocked;
        private Boolean isExplorable;
        private Boolean hideOnlineStatus;
        private Boolean publicReactions;
        private Boolean carefulBot;
        private Boolean autoAcceptFollowed;
        private Boolean noCrawle;
        private Boolean preventAiLearning;
        private Boolean requireSigninToViewContents;
        private Patch<Long> makeNotesFollowersOnlyBefore;
        private Patch<Long> makeNotesHiddenBefore;
        private Boolean isBot;
        private Boolean isCat;
        private Boolean injectFeaturedNote;
        private Boolean receiveAnnouncementEmail;
        private Boolean alwaysMarkNsfw;
        private Boolean autoSensitive;
        private FollowVisibility followingVisibility;
        private FollowVisibility followersVisibility;
        private ChatScope chatScope;
        private Patch<String> pinnedPageId;
        private List<OneOrMany<String>> mutedWords;
        private List<OneOrMany<String>> hardMutedWords;
        private List<String> mutedInstances;
        private NotificationRecieveConfig notificationRecieveConfig;
        private List<String> emailNotificationTypes;
        private List<String> alsoKnownAs;

        private Builder() {}

        public Builder name(String name) {
            this.name = Patch.of(name);
            return this;
        }

        public Builder clearName() {
            this.name = Patch.clear();
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

        public Builder followedMessage(String followedMessage) {
            this.followedMessage = Patch.of(followedMessage);
            return this;
        }

        public Builder clearFollowedMessage() {
            this.followedMessage = Patch.clear();
            return this;
        }

        public Builder location(String location) {
            this.location = Patch.of(location);
            return this;
        }

        public Builder clearLocation() {
            this.location = Patch.clear();
            return this;
        }

        public Builder birthday(String birthday) {
            this.birthday = Patch.of(birthday);
            return this;
        }

        public Builder clearBirthday() {
            this.birthday = Patch.clear();
            return this;
        }

        public Builder lang(Lang lang) {
            this.lang = Patch.of(lang);
            return this;
        }

        public Builder clearLang() {
            this.lang = Patch.clear();
            return this;
        }

        public Builder avatarId(String avatarId) {
            this.avatarId = Patch.of(avatarId);
            return this;
        }

        public Builder clearAvatarId() {
            this.avatarId = Patch.clear();
            return this;
        }

        public Builder avatarDecorations(List<AvatarDecoration> avatarDecorations) {
            this.avatarDecorations = avatarDecorations;
            return this;
        }

        public Builder avatarDecorations(AvatarDecoration... avatarDecorations) {
            return avatarDecorations(List.of(avatarDecorations));
        }

        public Builder bannerId(String bannerId) {
            this.bannerId = Patch.of(bannerId);
            return this;
        }

        public Builder clearBannerId() {
            this.bannerId = Patch.clear();
            return this;
        }

        public Builder fields(List<ProfileField> fields) {
            this.fields = fields;
            return this;
        }

        public Builder fields(ProfileField... fields) {
            return fields(List.of(fields));
        }

        public Builder isLocked(boolean isLocked) {
            this.isLocked = isLocked;
            return this;
        }

        public Builder isExplorable(boolean isExplorable) {
            this.isExplorable = isExplorable;
            return this;
        }

        public Builder hideOnlineStatus(boolean hideOnlineStatus) {
            this.hideOnlineStatus = hideOnlineStatus;
            return this;
        }

        public Builder publicReactions(boolean publicReactions) {
            this.publicReactions = publicReactions;
            return this;
        }

        public Builder carefulBot(boolean carefulBot) {
            this.carefulBot = carefulBot;
            return this;
        }

        public Builder autoAcceptFollowed(boolean autoAcceptFollowed) {
            this.autoAcceptFollowed = autoAcceptFollowed;
            return this;
        }

        public Builder noCrawle(boolean noCrawle) {
            this.noCrawle = noCrawle;
            return this;
        }

        public Builder preventAiLearning(boolean preventAiLearning) {
            this.preventAiLearning = preventAiLearning;
            return this;
        }

        public Builder requireSigninToViewContents(boolean requireSigninToViewContents) {
            this.requireSigninToViewContents = requireSigninToViewContents;
            return this;
        }

        public Builder makeNotesFollowersOnlyBefore(long makeNotesFollowersOnlyBefore) {
            this.makeNotesFollowersOnlyBefore = Patch.of(makeNotesFollowersOnlyBefore);
            return this;
        }

        public Builder clearMakeNotesFollowersOnlyBefore() {
            this.makeNotesFollowersOnlyBefore = Patch.clear();
            return this;
        }

        public Builder makeNotesHiddenBefore(long makeNotesHiddenBefore) {
            this.makeNotesHiddenBefore = Patch.of(makeNotesHiddenBefore);
            return this;
        }

        public Builder clearMakeNotesHiddenBefore() {
            this.makeNotesHiddenBefore = Patch.clear();
            return this;
        }

        public Builder isBot(boolean isBot) {
            this.isBot = isBot;
            return this;
        }

        public Builder isCat(boolean isCat) {
            this.isCat = isCat;
            return this;
        }

        public Builder injectFeaturedNote(boolean injectFeaturedNote) {
            this.injectFeaturedNote = injectFeaturedNote;
            return this;
        }

        public Builder receiveAnnouncementEmail(boolean receiveAnnouncementEmail) {
            this.receiveAnnouncementEmail = receiveAnnouncementEmail;
            return this;
        }

        public Builder alwaysMarkNsfw(boolean alwaysMarkNsfw) {
            this.alwaysMarkNsfw = alwaysMarkNsfw;
            return this;
        }

        public Builder autoSensitive(boolean autoSensitive) {
            this.autoSensitive = autoSensitive;
            return this;
        }

        public Builder followingVisibility(FollowVisibility followingVisibility) {
            this.followingVisibility = followingVisibility;
            return this;
        }

        public Builder followersVisibility(FollowVisibility followersVisibility) {
            this.followersVisibility = followersVisibility;
            return this;
        }

        public Builder chatScope(ChatScope chatScope) {
            this.chatScope = chatScope;
            return this;
        }

        public Builder pinnedPageId(String pinnedPageId) {
            this.pinnedPageId = Patch.of(pinnedPageId);
            return this;
        }

        public Builder clearPinnedPageId() {
            this.pinnedPageId = Patch.clear();
            return this;
        }

        public Builder mutedWords(List<OneOrMany<String>> mutedWords) {
            this.mutedWords = mutedWords;
            return this;
        }

        public Builder hardMutedWords(List<OneOrMany<String>> hardMutedWords) {
            this.hardMutedWords = hardMutedWords;
            return this;
        }

        public Builder mutedInstances(List<String> mutedInstances) {
            this.mutedInstances = mutedInstances;
            return this;
        }

        public Builder mutedInstances(String... mutedInstances) {
            return mutedInstances(List.of(mutedInstances));
        }

        public Builder notificationRecieveConfig(NotificationRecieveConfig notificationRecieveConfig) {
            this.notificationRecieveConfig = notificationRecieveConfig;
            return this;
        }

        public Builder emailNotificationTypes(List<String> emailNotificationTypes) {
            this.emailNotificationTypes = emailNotificationTypes;
            return this;
        }

        public Builder emailNotificationTypes(String... emailNotificationTypes) {
            return emailNotificationTypes(List.of(emailNotificationTypes));
        }

        public Builder alsoKnownAs(List<String> alsoKnownAs) {
            this.alsoKnownAs = alsoKnownAs;
            return this;
        }

        public Builder alsoKnownAs(String... alsoKnownAs) {
            return alsoKnownAs(List.of(alsoKnownAs));
        }

        public IUpdateRequest build() {
            return new IUpdateRequest(
                    name,
                    description,
                    followedMessage,
                    location,
                    birthday,
                    lang,
                    avatarId,
                    avatarDecorations,
                    bannerId,
                    fields,
                    isLocked,
                    isExplorable,
                    hideOnlineStatus,
                    publicReactions,
                    carefulBot,
                    autoAcceptFollowed,
                    noCrawle,
                    preventAiLearning,
                    requireSigninToViewContents,
                    makeNotesFollowersOnlyBefore,
                    makeNotesHiddenBefore,
                    isBot,
                    isCat,
                    injectFeaturedNote,
                    receiveAnnouncementEmail,
                    alwaysMarkNsfw,
                    autoSensitive,
                    followingVisibility,
                    followersVisibility,
                    chatScope,
                    pinnedPageId,
                    mutedWords,
                    hardMutedWords,
                    mutedInstances,
                    notificationRecieveConfig,
                    emailNotificationTypes,
                    alsoKnownAs);
        }
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record Lang(@JsonValue String value) {

        public static final Lang ACH = new Lang("ach");
        public static final Lang ADY = new Lang("ady");
        public static final Lang AF = new Lang("af");
        public static final Lang AF_NA = new Lang("af-NA");
        public static final Lang AF_ZA = new Lang("af-ZA");
        public static final Lang AK = new Lang("ak");
        public static final Lang AR = new Lang("ar");
        public static final Lang AR_AR = new Lang("ar-AR");
        public static final Lang AR_MA = new Lang("ar-MA");
        public static final Lang AR_SA = new Lang("ar-SA");
        public static final Lang AY_BO = new Lang("ay-BO");
        public static final Lang AZ = new Lang("az");
        public static final Lang AZ_AZ = new Lang("az-AZ");
        public static final Lang BE_BY = new Lang("be-BY");
        public static final Lang BG = new Lang("bg");
        public static final Lang BG_BG = new Lang("bg-BG");
        public static final Lang BN = new Lang("bn");
        public static final Lang BN_IN = new Lang("bn-IN");
        public static final Lang BN_BD = new Lang("bn-BD");
        public static final Lang BR = new Lang("br");
        public static final Lang BS_BA = new Lang("bs-BA");
        public static final Lang CA = new Lang("ca");
        public static final Lang CA_ES = new Lang("ca-ES");
        public static final Lang CAK = new Lang("cak");
        public static final Lang CK_US = new Lang("ck-US");
        public static final Lang CS = new Lang("cs");
        public static final Lang CS_CZ = new Lang("cs-CZ");
        public static final Lang CY = new Lang("cy");
        public static final Lang CY_GB = new Lang("cy-GB");
        public static final Lang DA = new Lang("da");
        public static final Lang DA_DK = new Lang("da-DK");
        public static final Lang DE = new Lang("de");
        public static final Lang DE_AT = new Lang("de-AT");
        public static final Lang DE_DE = new Lang("de-DE");
        public static final Lang DE_CH = new Lang("de-CH");
        public static final Lang DSB = new Lang("dsb");
        public static final Lang EL = new Lang("el");
        public static final Lang EL_GR = new Lang("el-GR");
        public static final Lang EN = new Lang("en");
        public static final Lang EN_GB = new Lang("en-GB");
        public static final Lang EN_AU = new Lang("en-AU");
        public static final Lang EN_CA = new Lang("en-CA");
        public static final Lang EN_IE = new Lang("en-IE");
        public static final Lang EN_IN = new Lang("en-IN");
        public static final Lang EN_PI = new Lang("en-PI");
        public static final Lang EN_SG = new Lang("en-SG");
        public static final Lang EN_UD = new Lang("en-UD");
        public static final Lang EN_US = new Lang("en-US");
        public static final Lang EN_ZA = new Lang("en-ZA");
        public static final Lang EN_PIRATE = new Lang("en@pirate");
        public static final Lang EO = new Lang("eo");
        public static final Lang EO_EO = new Lang("eo-EO");
        public static final Lang ES = new Lang("es");
        public static final Lang ES_AR = new Lang("es-AR");
        public static final Lang ES_419 = new Lang("es-419");
        public static final Lang ES_CL = new Lang("es-CL");
        public static final Lang ES_CO = new Lang("es-CO");
        public static final Lang ES_EC = new Lang("es-EC");
        public static final Lang ES_ES = new Lang("es-ES");
        public static final Lang ES_LA = new Lang("es-LA");
        public static final Lang ES_NI = new Lang("es-NI");
        public static final Lang ES_MX = new Lang("es-MX");
        public static final Lang ES_US = new Lang("es-US");
        public static final Lang ES_VE = new Lang("es-VE");
        public static final Lang ET = new Lang("et");
        public static final Lang ET_EE = new Lang("et-EE");
        public static final Lang EU = new Lang("eu");
        public static final Lang EU_ES = new Lang("eu-ES");
        public static final Lang FA = new Lang("fa");
        public static final Lang FA_IR = new Lang("fa-IR");
        public static final Lang FB_LT = new Lang("fb-LT");
        public static final Lang FF = new Lang("ff");
        public static final Lang FI = new Lang("fi");
        public static final Lang FI_FI = new Lang("fi-FI");
        public static final Lang FO = new Lang("fo");
        public static final Lang FO_FO = new Lang("fo-FO");
        public static final Lang FR = new Lang("fr");
        public static final Lang FR_CA = new Lang("fr-CA");
        public static final Lang FR_FR = new Lang("fr-FR");
        public static final Lang FR_BE = new Lang("fr-BE");
        public static final Lang FR_CH = new Lang("fr-CH");
        public static final Lang FY_NL = new Lang("fy-NL");
        public static final Lang GA = new Lang("ga");
        public static final Lang GA_IE = new Lang("ga-IE");
        public static final Lang GD = new Lang("gd");
        public static final Lang GL = new Lang("gl");
        public static final Lang GL_ES = new Lang("gl-ES");
        public static final Lang GN_PY = new Lang("gn-PY");
        public static final Lang GU_IN = new Lang("gu-IN");
        public static final Lang GV = new Lang("gv");
        public static final Lang GX_GR = new Lang("gx-GR");
        public static final Lang HE = new Lang("he");
        public static final Lang HE_IL = new Lang("he-IL");
        public static final Lang HI = new Lang("hi");
        public static final Lang HI_IN = new Lang("hi-IN");
        public static final Lang HR = new Lang("hr");
        public static final Lang HR_HR = new Lang("hr-HR");
        public static final Lang HSB = new Lang("hsb");
        public static final Lang HT = new Lang("ht");
        public static final Lang HU = new Lang("hu");
        public static final Lang HU_HU = new Lang("hu-HU");
        public static final Lang HY = new Lang("hy");
        public static final Lang HY_AM = new Lang("hy-AM");
        public static final Lang ID = new Lang("id");
        public static final Lang ID_ID = new Lang("id-ID");
        public static final Lang IS = new Lang("is");
        public static final Lang IS_IS = new Lang("is-IS");
        public static final Lang IT = new Lang("it");
        public static final Lang IT_IT = new Lang("it-IT");
        public static final Lang JA = new Lang("ja");
        public static final Lang JA_JP = new Lang("ja-JP");
        public static final Lang JV_ID = new Lang("jv-ID");
        public static final Lang KA_GE = new Lang("ka-GE");
        public static final Lang KK_KZ = new Lang("kk-KZ");
        public static final Lang KM = new Lang("km");
        public static final Lang KL = new Lang("kl");
        public static final Lang KM_KH = new Lang("km-KH");
        public static final Lang KAB = new Lang("kab");
        public static final Lang KN = new Lang("kn");
        public static final Lang KN_IN = new Lang("kn-IN");
        public static final Lang KO = new Lang("ko");
        public static final Lang KO_KR = new Lang("ko-KR");
        public static final Lang KU_TR = new Lang("ku-TR");
        public static final Lang KW = new Lang("kw");
        public static final Lang LA = new Lang("la");
        public static final Lang LA_VA = new Lang("la-VA");
        public static final Lang LB = new Lang("lb");
        public static final Lang LI_NL = new Lang("li-NL");
        public static final Lang LT = new Lang("lt");
        public static final Lang LT_LT = new Lang("lt-LT");
        public static final Lang LV = new Lang("lv");
        public static final Lang LV_LV = new Lang("lv-LV");
        public static final Lang MAI = new Lang("mai");
        public static final Lang MG_MG = new Lang("mg-MG");
        public static final Lang MK = new Lang("mk");
        public static final Lang MK_MK = new Lang("mk-MK");
        public static final Lang ML = new Lang("ml");
        public static final Lang ML_IN = new Lang("ml-IN");
        public static final Lang MN_MN = new Lang("mn-MN");
        public static final Lang MR = new Lang("mr");
        public static final Lang MR_IN = new Lang("mr-IN");
        public static final Lang MS = new Lang("ms");
        public static final Lang MS_MY = new Lang("ms-MY");
        public static final Lang MT = new Lang("mt");
        public static final Lang MT_MT = new Lang("mt-MT");
        public static final Lang MY = new Lang("my");
        public static final Lang NO = new Lang("no");
        public static final Lang NB = new Lang("nb");
        public static final Lang NB_NO = new Lang("nb-NO");
        public static final Lang NE = new Lang("ne");
        public static final Lang NE_NP = new Lang("ne-NP");
        public static final Lang NL = new Lang("nl");
        public static final Lang NL_BE = new Lang("nl-BE");
        public static final Lang NL_NL = new Lang("nl-NL");
        public static final Lang NN_NO = new Lang("nn-NO");
        public static final Lang OC = new Lang("oc");
        public static final Lang OR_IN = new Lang("or-IN");
        public static final Lang PA = new Lang("pa");
        public static final Lang PA_IN = new Lang("pa-IN");
        public static final Lang PL = new Lang("pl");
        public static final Lang PL_PL = new Lang("pl-PL");
        public static final Lang PS_AF = new Lang("ps-AF");
        public static final Lang PT = new Lang("pt");
        public static final Lang PT_BR = new Lang("pt-BR");
        public static final Lang PT_PT = new Lang("pt-PT");
        public static final Lang QU_PE = new Lang("qu-PE");
        public static final Lang RM_CH = new Lang("rm-CH");
        public static final Lang RO = new Lang("ro");
        public static final Lang RO_RO = new Lang("ro-RO");
        public static final Lang RU = new Lang("ru");
        public static final Lang RU_RU = new Lang("ru-RU");
        public static final Lang SA_IN = new Lang("sa-IN");
        public static final Lang SE_NO = new Lang("se-NO");
        public static final Lang SH = new Lang("sh");
        public static final Lang SI_LK = new Lang("si-LK");
        public static final Lang SK = new Lang("sk");
        public static final Lang SK_SK = new Lang("sk-SK");
        public static final Lang SL = new Lang("sl");
        public static final Lang SL_SI = new Lang("sl-SI");
        public static final Lang SO_SO = new Lang("so-SO");
        public static final Lang SQ = new Lang("sq");
        public static final Lang SQ_AL = new Lang("sq-AL");
        public static final Lang SR = new Lang("sr");
        public static final Lang SR_RS = new Lang("sr-RS");
        public static final Lang SU = new Lang("su");
        public static final Lang SV = new Lang("sv");
        public static final Lang SV_SE = new Lang("sv-SE");
        public static final Lang SW = new Lang("sw");
        public static final Lang SW_KE = new Lang("sw-KE");
        public static final Lang TA = new Lang("ta");
        public static final Lang TA_IN = new Lang("ta-IN");
        public static final Lang TE = new Lang("te");
        public static final Lang TE_IN = new Lang("te-IN");
        public static final Lang TG = new Lang("tg");
        public static final Lang TG_TJ = new Lang("tg-TJ");
        public static final Lang TH = new Lang("th");
        public static final Lang TH_TH = new Lang("th-TH");
        public static final Lang FIL = new Lang("fil");
        public static final Lang TLH = new Lang("tlh");
        public static final Lang TR = new Lang("tr");
        public static final Lang TR_TR = new Lang("tr-TR");
        public static final Lang TT_RU = new Lang("tt-RU");
        public static final Lang UK = new Lang("uk");
        public static final Lang UK_UA = new Lang("uk-UA");
        public static final Lang UR = new Lang("ur");
        public static final Lang UR_PK = new Lang("ur-PK");
        public static final Lang UZ = new Lang("uz");
        public static final Lang UZ_UZ = new Lang("uz-UZ");
        public static final Lang VI = new Lang("vi");
        public static final Lang VI_VN = new Lang("vi-VN");
        public static final Lang XH_ZA = new Lang("xh-ZA");
        public static final Lang YI = new Lang("yi");
        public static final Lang YI_DE = new Lang("yi-DE");
        public static final Lang ZH = new Lang("zh");
        public static final Lang ZH_HANS = new Lang("zh-Hans");
        public static final Lang ZH_HANT = new Lang("zh-Hant");
        public static final Lang ZH_CN = new Lang("zh-CN");
        public static final Lang ZH_HK = new Lang("zh-HK");
        public static final Lang ZH_SG = new Lang("zh-SG");
        public static final Lang ZH_TW = new Lang("zh-TW");
        public static final Lang ZU_ZA = new Lang("zu-ZA");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Lang {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Lang that && Objects.equals(value, that.value);
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
     * An object that {@link IUpdateRequest} holds.
     *
     * @param angle -0.5 to 0.5
     * @param offsetX -0.25 to 0.25
     * @param offsetY -0.25 to 0.25
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AvatarDecoration(String id, Double angle, Boolean flipH, Double offsetX, Double offsetY) {

        public AvatarDecoration {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof AvatarDecoration that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "AvatarDecoration",
                    "id,angle,flipH,offsetX,offsetY",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, angle, flipH, offsetX, offsetY};
        }

        /** With what is required alone. */
        public static AvatarDecoration of(String id) {
            return new Builder(id).build();
        }

        /** With what the lambda sets. */
        public static AvatarDecoration with(Consumer<Builder> fields) {
            Builder builder = new Builder();
            fields.accept(builder);
            return builder.build();
        }

        /** A builder of one, given what is required. */
        public static Builder builder(String id) {
            return new Builder(id);
        }

        /** A builder that begins with the components of this. */
        public Builder toBuilder() {
            Builder copy = new Builder(id);
            copy.angle = angle;
            copy.flipH = flipH;
            copy.offsetX = offsetX;
            copy.offsetY = offsetY;
            return copy;
        }

        /** Collects the components of a {@link AvatarDecoration}; what is not set is left out. */
        public static final class Builder {

            private String id;
            private Double angle;
            private Boolean flipH;
            private Double offsetX;
            private Double offsetY;

            private Builder() {}

            private Builder(String id) {
                this.id = id;
            }

            public Builder id(String id) {
                this.id = id;
                return this;
            }

            public Builder angle(double angle) {
                this.angle = angle;
                return this;
            }

            public Builder flipH(boolean flipH) {
                this.flipH = flipH;
                return this;
            }

            public Builder offsetX(double offsetX) {
                this.offsetX = offsetX;
                return this;
            }

            public Builder offsetY(double offsetY) {
                this.offsetY = offsetY;
                return this;
            }

            public AvatarDecoration build() {
                return new AvatarDecoration(
                        id,
                        angle,
                        flipH,
                        offsetX,
                        offsetY);
            }
        }
    }
}
