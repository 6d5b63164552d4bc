package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IUpdateRequest;

/** Reads and writes {@link IUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IUpdateRequestJson extends RequestType<IUpdateRequest> {

    static final IUpdateRequestJson TYPE = new IUpdateRequestJson();

    private IUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, IUpdateRequest value) throws IOException {
        json.patch("name", value.name(), Scalars.TEXT);
        json.patch("description", value.description(), Scalars.TEXT);
        json.patch("followedMessage", value.followedMessage(), Scalars.TEXT);
        json.patch("location", value.location(), Scalars.TEXT);
        json.patch("birthday", value.birthday(), Scalars.TEXT);
        json.patch("lang", value.lang(), IUpdateRequestJson.IUpdateRequestLangJson.TYPE);
        json.patch("avatarId", value.avatarId(), Scalars.TEXT);
        json.member("avatarDecorations", value.avatarDecorations(), ListType.of(IUpdateRequestJson.IUpdateRequestAvatarDecorationJson.TYPE));
        json.patch("bannerId", value.bannerId(), Scalars.TEXT);
        json.member("fields", value.fields(), ListType.of(ProfileFieldJson.TYPE));
        json.member("isLocked", value.isLocked(), Scalars.FLAG);
        json.member("isExplorable", value.isExplorable(), Scalars.FLAG);
        json.member("hideOnlineStatus", value.hideOnlineStatus(), Scalars.FLAG);
        json.member("publicReactions", value.publicReactions(), Scalars.FLAG);
        json.member("carefulBot", value.carefulBot(), Scalars.FLAG);
        json.member("autoAcceptFollowed", value.autoAcceptFollowed(), Scalars.FLAG);
        json.member("noCrawle", value.noCrawle(), Scalars.FLAG);
        json.member("preventAiLearning", value.preventAiLearning(), Scalars.FLAG);
        json.member("requireSigninToViewContents", value.requireSigninToViewContents(), Scalars.FLAG);
        json.patch("makeNotesFollowersOnlyBefore", value.makeNotesFollowersOnlyBefore(), Scalars.WHOLE);
        json.patch("makeNotesHiddenBefore", value.makeNotesHiddenBefore(), Scalars.WHOLE);
        json.member("isBot", value.isBot(), Scalars.FLAG);
        json.member("isCat", value.isCat(), Scalars.FLAG);
        json.member("injectFeaturedNote", value.injectFeaturedNote(), Scalars.FLAG);
        json.member("receiveAnnouncementEmail", value.receiveAnnouncementEmail(), Scalars.FLAG);
        json.member("alwaysMarkNsfw", value.alwaysMarkNsfw(), Scalars.FLAG);
        json.member("autoSensitive", value.autoSensitive(), Scalars.FLAG);
        json.member("followingVisibility", value.followingVisibility(), FollowVisibilityJson.TYPE);
        json.member("followersVisibility", value.followersVisibility(), FollowVisibilityJson.TYPE);
        json.member("chatScope", value.chatScope(), ChatScopeJson.TYPE);
        json.patch("pinnedPageId", value.pinnedPageId(), Scalars.TEXT);
        json.member("mutedWords", value.mutedWords(), ListType.of(OneOrManyType.of(Scalars.TEXT)));
        json.member("hardMutedWords", value.hardMutedWords(), ListType.of(OneOrManyType.of(Scalars.TEXT)));
        json.member("mutedInstances", value.mutedInstances(), ListType.of(Scalars.TEXT));
        json.member("notificationRecieveConfig", value.notificationRecieveConfig(), NotificationRecieveConfigJson.TYPE);
        json.member("emailNotificationTypes", value.emailNotificationTypes(), ListType.of(Scalars.TEXT));
        json.member("alsoKnownAs", value.alsoKnownAs(), ListType.of(Scalars.TEXT));
    }

    static final class IUpdateRequestLangJson extends JsonType<IUpdateRequest.Lang> {

        static final IUpdateRequestLangJson TYPE = new IUpdateRequestLangJson();

        private IUpdateRequestLangJson() {}

        @Override
        public IUpdateRequest.Lang read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "ach" -> IUpdateRequest.Lang.ACH;
                case "ady" -> IUpdateRequest.Lang.ADY;
                case "af" -> IUpdateRequest.Lang.AF;
                case "af-NA" -> IUpdateRequest.Lang.AF_NA;
                case "af-ZA" -> IUpdateRequest.Lang.AF_ZA;
                case "ak" -> IUpdateRequest.Lang.AK;
                case "ar" -> IUpdateRequest.Lang.AR;
                case "ar-AR" -> IUpdateRequest.Lang.AR_AR;
                case "ar-MA" -> IUpdateRequest.Lang.AR_MA;
                case "ar-SA" -> IUpdateRequest.Lang.AR_SA;
                case "ay-BO" -> IUpdateRequest.Lang.AY_BO;
                case "az" -> IUpdateRequest.Lang.AZ;
                case "az-AZ" -> IUpdateRequest.Lang.AZ_AZ;
                case "be-BY" -> IUpdateRequest.Lang.BE_BY;
                case "bg" -> IUpdateRequest.Lang.BG;
                case "bg-BG" -> IUpdateRequest.Lang.BG_BG;
                case "bn" -> IUpdateRequest.Lang.BN;
                case "bn-IN" -> IUpdateRequest.Lang.BN_IN;
                case "bn-BD" -> IUpdateRequest.Lang.BN_BD;
                case "br" -> IUpdateRequest.Lang.BR;
                case "bs-BA" -> IUpdateRequest.Lang.BS_BA;
                case "ca" -> IUpdateRequest.Lang.CA;
                case "ca-ES" -> IUpdateRequest.Lang.CA_ES;
                case "cak" -> IUpdateRequest.Lang.CAK;
                case "ck-US" -> IUpdateRequest.Lang.CK_US;
                case "cs" -> IUpdateRequest.Lang.CS;
                case "cs-CZ" -> IUpdateRequest.Lang.CS_CZ;
                case "cy" -> IUpdateRequest.Lang.CY;
                case "cy-GB" -> IUpdateRequest.Lang.CY_GB;
                case "da" -> IUpdateRequest.Lang.DA;
                case "da-DK" -> IUpdateRequest.Lang.DA_DK;
                case "de" -> IUpdateRequest.Lang.DE;
                case "de-AT" -> IUpdateRequest.Lang.DE_AT;
                case "de-DE" -> IUpdateRequest.Lang.DE_DE;
                case "de-CH" -> IUpdateRequest.Lang.DE_CH;
                case "dsb" -> IUpdateRequest.Lang.DSB;
                case "el" -> IUpdateRequest.Lang.EL;
                case "el-GR" -> IUpdateRequest.Lang.EL_GR;
                case "en" -> IUpdateRequest.Lang.EN;
                case "en-GB" -> IUpdateRequest.Lang.EN_GB;
                case "en-AU" -> IUpdateRequest.Lang.EN_AU;
                case "en-CA" -> IUpdateRequest.Lang.EN_CA;
                case "en-IE" -> IUpdateRequest.Lang.EN_IE;
                case "en-IN" -> IUpdateRequest.Lang.EN_IN;
                case "en-PI" -> IUpdateRequest.Lang.EN_PI;
                case "en-SG" -> IUpdateRequest.Lang.EN_SG;
                case "en-UD" -> IUpdateRequest.Lang.EN_UD;
                case "en-US" -> IUpdateRequest.Lang.EN_US;
                case "en-ZA" -> IUpdateRequest.Lang.EN_ZA;
                case "en@pirate" -> IUpdateRequest.Lang.EN_PIRATE;
                case "eo" -> IUpdateRequest.Lang.EO;
                case "eo-EO" -> IUpdateRequest.Lang.EO_EO;
                case "es" -> IUpdateRequest.Lang.ES;
                case "es-AR" -> IUpdateRequest.Lang.ES_AR;
                case "es-419" -> IUpdateRequest.Lang.ES_419;
                case "es-CL" -> IUpdateRequest.Lang.ES_CL;
                case "es-CO" -> IUpdateRequest.Lang.ES_CO;
                case "es-EC" -> IUpdateRequest.Lang.ES_EC;
                case "es-ES" -> IUpdateRequest.Lang.ES_ES;
                case "es-LA" -> IUpdateRequest.Lang.ES_LA;
                case "es-NI" -> IUpdateRequest.Lang.ES_NI;
                case "es-MX" -> IUpdateRequest.Lang.ES_MX;
                case "es-US" -> IUpdateRequest.Lang.ES_US;
                case "es-VE" -> IUpdateRequest.Lang.ES_VE;
                case "et" -> IUpdateRequest.Lang.ET;
                case "et-EE" -> IUpdateRequest.Lang.ET_EE;
                case "eu" -> IUpdateRequest.Lang.EU;
                case "eu-ES" -> IUpdateRequest.Lang.EU_ES;
                case "fa" -> IUpdateRequest.Lang.FA;
                case "fa-IR" -> IUpdateRequest.Lang.FA_IR;
                case "fb-LT" -> IUpdateRequest.Lang.FB_LT;
                case "ff" -> IUpdateRequest.Lang.FF;
                case "fi" -> IUpdateRequest.Lang.FI;
                case "fi-FI" -> IUpdateRequest.Lang.FI_FI;
                case "fo" -> IUpdateRequest.Lang.FO;
                case "fo-FO" -> IUpdateRequest.Lang.FO_FO;
                case "fr" -> IUpdateRequest.Lang.FR;
                case "fr-CA" -> IUpdateRequest.Lang.FR_CA;
                case "fr-FR" -> IUpdateRequest.Lang.FR_FR;
                case "fr-BE" -> IUpdateRequest.Lang.FR_BE;
                case "fr-CH" -> IUpdateRequest.Lang.FR_CH;
                case "fy-NL" -> IUpdateRequest.Lang.FY_NL;
                case "ga" -> IUpdateRequest.Lang.GA;
                case "ga-IE" -> IUpdateRequest.Lang.GA_IE;
                case "gd" -> IUpdateRequest.Lang.GD;
                case "gl" -> IUpdateRequest.Lang.GL;
                case "gl-ES" -> IUpdateRequest.Lang.GL_ES;
                case "gn-PY" -> IUpdateRequest.Lang.GN_PY;
                case "gu-IN" -> IUpdateRequest.Lang.GU_IN;
                case "gv" -> IUpdateRequest.Lang.GV;
                case "gx-GR" -> IUpdateRequest.Lang.GX_GR;
                case "he" -> IUpdateRequest.Lang.HE;
                case "he-IL" -> IUpdateRequest.Lang.HE_IL;
                case "hi" -> IUpdateRequest.Lang.HI;
                case "hi-IN" -> IUpdateRequest.Lang.HI_IN;
                case "hr" -> IUpdateRequest.Lang.HR;
                case "hr-HR" -> IUpdateRequest.Lang.HR_HR;
                case "hsb" -> IUpdateRequest.Lang.HSB;
                case "ht" -> IUpdateRequest.Lang.HT;
                case "hu" -> IUpdateRequest.Lang.HU;
                case "hu-HU" -> IUpdateRequest.Lang.HU_HU;
                case "hy" -> IUpdateRequest.Lang.HY;
                case "hy-AM" -> IUpdateRequest.Lang.HY_AM;
                case "id" -> IUpdateRequest.Lang.ID;
                case "id-ID" -> IUpdateRequest.Lang.ID_ID;
                case "is" -> IUpdateRequest.Lang.IS;
                case "is-IS" -> IUpdateRequest.Lang.IS_IS;
                case "it" -> IUpdateRequest.Lang.IT;
                case "it-IT" -> IUpdateRequest.Lang.IT_IT;
                case "ja" -> IUpdateRequest.Lang.JA;
                case "ja-JP" -> IUpdateRequest.Lang.JA_JP;
                case "jv-ID" -> IUpdateRequest.Lang.JV_ID;
                case "ka-GE" -> IUpdateRequest.Lang.KA_GE;
                case "kk-KZ" -> IUpdateRequest.Lang.KK_KZ;
                case "km" -> IUpdateRequest.Lang.KM;
                case "kl" -> IUpdateRequest.Lang.KL;
                case "km-KH" -> IUpdateRequest.Lang.KM_KH;
                case "kab" -> IUpdateRequest.Lang.KAB;
                case "kn" -> IUpdateRequest.Lang.KN;
                case "kn-IN" -> IUpdateRequest.Lang.KN_IN;
                case "ko" -> IUpdateRequest.Lang.KO;
                case "ko-KR" -> IUpdateRequest.Lang.KO_KR;
                case "ku-TR" -> IUpdateRequest.Lang.KU_TR;
                case "kw" -> IUpdateRequest.Lang.KW;
                case "la" -> IUpdateRequest.Lang.LA;
                case "la-VA" -> IUpdateRequest.Lang.LA_VA;
                case "lb" -> IUpdateRequest.Lang.LB;
                case "li-NL" -> IUpdateRequest.Lang.LI_NL;
                case "lt" -> IUpdateRequest.Lang.LT;
                case "lt-LT" -> IUpdateRequest.Lang.LT_LT;
                case "lv" -> IUpdateRequest.Lang.LV;
                case "lv-LV" -> IUpdateRequest.Lang.LV_LV;
                case "mai" -> IUpdateRequest.Lang.MAI;
                case "mg-MG" -> IUpdateRequest.Lang.MG_MG;
                case "mk" -> IUpdateRequest.Lang.MK;
                case "mk-MK" -> IUpdateRequest.Lang.MK_MK;
                case "ml" -> IUpdateRequest.Lang.ML;
                case "ml-IN" -> IUpdateRequest.Lang.ML_IN;
                case "mn-MN" -> IUpdateRequest.Lang.MN_MN;
                case "mr" -> IUpdateRequest.Lang.MR;
                case "mr-IN" -> IUpdateRequest.Lang.MR_IN;
                case "ms" -> IUpdateRequest.Lang.MS;
                case "ms-MY" -> IUpdateRequest.Lang.MS_MY;
                case "mt" -> IUpdateRequest.Lang.MT;
                case "mt-MT" -> IUpdateRequest.Lang.MT_MT;
                case "my" -> IUpdateRequest.Lang.MY;
                case "no" -> IUpdateRequest.Lang.NO;
                case "nb" -> IUpdateRequest.Lang.NB;
                case "nb-NO" -> IUpdateRequest.Lang.NB_NO;
                case "ne" -> IUpdateRequest.Lang.NE;
                case "ne-NP" -> IUpdateRequest.Lang.NE_NP;
                case "nl" -> IUpdateRequest.Lang.NL;
                case "nl-BE" -> IUpdateRequest.Lang.NL_BE;
                case "nl-NL" -> IUpdateRequest.Lang.NL_NL;
                case "nn-NO" -> IUpdateRequest.Lang.NN_NO;
                case "oc" -> IUpdateRequest.Lang.OC;
                case "or-IN" -> IUpdateRequest.Lang.OR_IN;
                case "pa" -> IUpdateRequest.Lang.PA;
                case "pa-IN" -> IUpdateRequest.Lang.PA_IN;
                case "pl" -> IUpdateRequest.Lang.PL;
                case "pl-PL" -> IUpdateRequest.Lang.PL_PL;
                case "ps-AF" -> IUpdateRequest.Lang.PS_AF;
                case "pt" -> IUpdateRequest.Lang.PT;
                case "pt-BR" -> IUpdateRequest.Lang.PT_BR;
                case "pt-PT" -> IUpdateRequest.Lang.PT_PT;
                case "qu-PE" -> IUpdateRequest.Lang.QU_PE;
                case "rm-CH" -> IUpdateRequest.Lang.RM_CH;
                case "ro" -> IUpdateRequest.Lang.RO;
                case "ro-RO" -> IUpdateRequest.Lang.RO_RO;
                case "ru" -> IUpdateRequest.Lang.RU;
                case "ru-RU" -> IUpdateRequest.Lang.RU_RU;
                case "sa-IN" -> IUpdateRequest.Lang.SA_IN;
                case "se-NO" -> IUpdateRequest.Lang.SE_NO;
                case "sh" -> IUpdateRequest.Lang.SH;
                case "si-LK" -> IUpdateRequest.Lang.SI_LK;
                case "sk" -> IUpdateRequest.Lang.SK;
                case "sk-SK" -> IUpdateRequest.Lang.SK_SK;
                case "sl" -> IUpdateRequest.Lang.SL;
                case "sl-SI" -> IUpdateRequest.Lang.SL_SI;
                case "so-SO" -> IUpdateRequest.Lang.SO_SO;
                case "sq" -> IUpdateRequest.Lang.SQ;
                case "sq-AL" -> IUpdateRequest.Lang.SQ_AL;
                case "sr" -> IUpdateRequest.Lang.SR;
                case "sr-RS" -> IUpdateRequest.Lang.SR_RS;
                case "su" -> IUpdateRequest.Lang.SU;
                case "sv" -> IUpdateRequest.Lang.SV;
                case "sv-SE" -> IUpdateRequest.Lang.SV_SE;
                case "sw" -> IUpdateRequest.Lang.SW;
                case "sw-KE" -> IUpdateRequest.Lang.SW_KE;
                case "ta" -> IUpdateRequest.Lang.TA;
                case "ta-IN" -> IUpdateRequest.Lang.TA_IN;
                case "te" -> IUpdateRequest.Lang.TE;
                case "te-IN" -> IUpdateRequest.Lang.TE_IN;
                case "tg" -> IUpdateRequest.Lang.TG;
                case "tg-TJ" -> IUpdateRequest.Lang.TG_TJ;
                case "th" -> IUpdateRequest.Lang.TH;
                case "th-TH" -> IUpdateRequest.Lang.TH_TH;
                case "fil" -> IUpdateRequest.Lang.FIL;
                case "tlh" -> IUpdateRequest.Lang.TLH;
                case "tr" -> IUpdateRequest.Lang.TR;
                case "tr-TR" -> IUpdateRequest.Lang.TR_TR;
                case "tt-RU" -> IUpdateRequest.Lang.TT_RU;
                case "uk" -> IUpdateRequest.Lang.UK;
                case "uk-UA" -> IUpdateRequest.Lang.UK_UA;
                case "ur" -> IUpdateRequest.Lang.UR;
                case "ur-PK" -> IUpdateRequest.Lang.UR_PK;
                case "uz" -> IUpdateRequest.Lang.UZ;
                case "uz-UZ" -> IUpdateRequest.Lang.UZ_UZ;
                case "vi" -> IUpdateRequest.Lang.VI;
                case "vi-VN" -> IUpdateRequest.Lang.VI_VN;
                case "xh-ZA" -> IUpdateRequest.Lang.XH_ZA;
                case "yi" -> IUpdateRequest.Lang.YI;
                case "yi-DE" -> IUpdateRequest.Lang.YI_DE;
                case "zh" -> IUpdateRequest.Lang.ZH;
                case "zh-Hans" -> IUpdateRequest.Lang.ZH_HANS;
                case "zh-Hant" -> IUpdateRequest.Lang.ZH_HANT;
                case "zh-CN" -> IUpdateRequest.Lang.ZH_CN;
                case "zh-HK" -> IUpdateRequest.Lang.ZH_HK;
                case "zh-SG" -> IUpdateRequest.Lang.ZH_SG;
                case "zh-TW" -> IUpdateRequest.Lang.ZH_TW;
                case "zu-ZA" -> IUpdateRequest.Lang.ZU_ZA;
                default -> new IUpdateRequest.Lang(word);
            };
        }

        @Override
        public void write(JsonOut json, IUpdateRequest.Lang value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }

    static final class IUpdateRequestAvatarDecorationJson extends RequestType<IUpdateRequest.AvatarDecoration> {

        static final IUpdateRequestAvatarDecorationJson TYPE = new IUpdateRequestAvatarDecorationJson();

        private IUpdateRequestAvatarDecorationJson() {}

        @Override
        public void members(JsonOut json, IUpdateRequest.AvatarDecoration value) throws IOException {
            json.text("id", value.id());
            json.member("angle", value.angle(), Scalars.NUMBER);
            json.member("flipH", value.flipH(), Scalars.FLAG);
            json.member("offsetX", value.offsetX(), Scalars.NUMBER);
            json.member("offsetY", value.offsetY(), Scalars.NUMBER);
        }
    }
}
