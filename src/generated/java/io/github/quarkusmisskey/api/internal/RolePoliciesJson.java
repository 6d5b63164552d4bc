package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.RolePolicies;

/** Reads and writes {@link RolePolicies}. */
@Generated("io.github.quarkusmisskey.generator")
final class RolePoliciesJson extends ObjectType<RolePolicies> {

    static final RolePoliciesJson TYPE = new RolePoliciesJson();
    private static final MemberNames NAMES = MemberNames.of(
            "gtlAvailable",
            "ltlAvailable",
            "canPublicNote",
            "mentionLimit",
            "canInvite",
            "inviteLimit",
            "inviteLimitCycle",
            "inviteExpirationTime",
            "canManageCustomEmojis",
            "canManageAvatarDecorations",
            "canSearchNotes",
            "canSearchUsers",
            "canUseTranslator",
            "canHideAds",
            "canCreateChannel",
            "driveCapacityMb",
            "maxFileSizeMb",
            "uploadableFileTypes",
            "alwaysMarkNsfw",
            "canUpdateBioMedia",
            "pinLimit",
            "antennaLimit",
            "wordMuteLimit",
            "webhookLimit",
            "clipLimit",
            "noteEachClipsLimit",
            "userListLimit",
            "userEachUserListsLimit",
            "rateLimitFactor",
            "avatarDecorationLimit",
            "canImportAntennas",
            "canImportBlocking",
            "canImportFollowing",
            "canImportMuting",
            "canImportUserLists",
            "chatAvailability",
            "noteDraftLimit",
            "scheduledNoteLimit",
            "watermarkAvailable");

    private RolePoliciesJson() {}

    @Override
    public RolePolicies read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Boolean gtlAvailable = null;
        Boolean ltlAvailable = null;
        Boolean canPublicNote = null;
        Long mentionLimit = null;
        Boolean canInvite = null;
        Long inviteLimit = null;
        Long inviteLimitCycle = null;
        Long inviteExpirationTime = null;
        Boolean canManageCustomEmojis = null;
        Boolean canManageAvatarDecorations = null;
        Boolean canSearchNotes = null;
        Boolean canSearchUsers = null;
        Boolean canUseTranslator = null;
        Boolean canHideAds = null;
        Boolean canCreateChannel = null;
        Long driveCapacityMb = null;
        Long maxFileSizeMb = null;
        List<String> uploadableFileTypes = null;
        Boolean alwaysMarkNsfw = null;
        Boolean canUpdateBioMedia = null;
        Long pinLimit = null;
        Long antennaLimit = null;
        Long wordMuteLimit = null;
        Long webhookLimit = null;
        Long clipLimit = null;
        Long noteEachClipsLimit = null;
        Long userListLimit = null;
        Long userEachUserListsLimit = null;
        Double rateLimitFactor = null;
        Long avatarDecorationLimit = null;
        Boolean canImportAntennas = null;
        Boolean canImportBlocking = null;
        Boolean canImportFollowing = null;
        Boolean canImportMuting = null;
        Boolean canImportUserLists = null;
        RolePolicies.ChatAvailability chatAvailability = null;
        Long noteDraftLimit = null;
        Long scheduledNoteLimit = null;
        Boolean watermarkAvailable = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> gtlAvailable = json.flag();
                case 1 -> ltlAvailable = json.flag();
                case 2 -> canPublicNote = json.flag();
                case 3 -> mentionLimit = json.whole();
                case 4 -> canInvite = json.flag();
                case 5 -> inviteLimit = json.whole();
                case 6 -> inviteLimitCycle = json.whole();
                case 7 -> inviteExpirationTime = json.whole();
                case 8 -> canManageCustomEmojis = json.flag();
                case 9 -> canManageAvatarDecorations = json.flag();
                case 10 -> canSearchNotes = json.flag();
                case 11 -> canSearchUsers = json.flag();
                case 12 -> canUseTranslator = json.flag();
                case 13 -> canHideAds = json.flag();
                case 14 -> canCreateChannel = json.flag();
                case 15 -> driveCapacityMb = json.whole();
                case 16 -> maxFileSizeMb = json.whole();
                case 17 -> uploadableFileTypes = json.list(Scalars.TEXT);
                case 18 -> alwaysMarkNsfw = json.flag();
                case 19 -> canUpdateBioMedia = json.flag();
                case 20 -> pinLimit = json.whole();
                case 21 -> antennaLimit = json.whole();
                case 22 -> wordMuteLimit = json.whole();
                case 23 -> webhookLimit = json.whole();
                case 24 -> clipLimit = json.whole();
                case 25 -> noteEachClipsLimit = json.whole();
                case 26 -> userListLimit = json.whole();
                case 27 -> userEachUserListsLimit = json.whole();
                case 28 -> rateLimitFactor = json.number();
                case 29 -> avatarDecorationLimit = json.whole();
                case 30 -> canImportAntennas = json.flag();
                case 31 -> canImportBlocking = json.flag();
                case 32 -> canImportFollowing = json.flag();
                case 33 -> canImportMuting = json.flag();
                case 34 -> canImportUserLists = json.flag();
                case 35 -> chatAvailability = RolePoliciesJson.RolePoliciesChatAvailabilityJson.TYPE.read(json);
                case 36 -> noteDraftLimit = json.whole();
                case 37 -> scheduledNoteLimit = json.whole();
                case 38 -> watermarkAvailable = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
        return new RolePolicies(
                gtlAvailable,
                ltlAvailable,
                canPublicNote,
                mentionLimit,
                canInvite,
                inviteLimit,
                inviteLimitCycle,
                inviteExpirationTime,
                canManageCustomEmojis,
                canManageAvatarDecorations,
                canSearchNotes,
                canSearchUsers,
                canUseTranslator,
                canHideAds,
                canCreateChannel,
                driveCapacityMb,
                maxFileSizeMb,
                uploadableFileTypes,
                alwaysMarkNsfw,
                canUpdateBioMedia,
                pinLimit,
                antennaLimit,
                wordMuteLimit,
                webhookLimit,
                clipLimit,
                noteEachClipsLimit,
                userListLimit,
                userEachUserListsLimit,
                rateLimitFactor,
                avatarDecorationLimit,
                canImportAntennas,
                canImportBlocking,
                canImportFollowing,
                canImportMuting,
                canImportUserLists,
                chatAvailability,
                noteDraftLimit,
                scheduledNoteLimit,
                watermarkAvailable,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, RolePolicies value) throws IOException {
        json.member("gtlAvailable", value.gtlAvailable(), Scalars.FLAG);
        json.member("ltlAvailable", value.ltlAvailable(), Scalars.FLAG);
        json.member("canPublicNote", value.canPublicNote(), Scalars.FLAG);
        json.member("mentionLimit", value.mentionLimit(), Scalars.WHOLE);
        json.member("canInvite", value.canInvite(), Scalars.FLAG);
        json.member("inviteLimit", value.inviteLimit(), Scalars.WHOLE);
        json.member("inviteLimitCycle", value.inviteLimitCycle(), Scalars.WHOLE);
        json.member("inviteExpirationTime", value.inviteExpirationTime(), Scalars.WHOLE);
        json.member("canManageCustomEmojis", value.canManageCustomEmojis(), Scalars.FLAG);
        json.member("canManageAvatarDecorations", value.canManageAvatarDecorations(), Scalars.FLAG);
        json.member("canSearchNotes", value.canSearchNotes(), Scalars.FLAG);
        json.member("canSearchUsers", value.canSearchUsers(), Scalars.FLAG);
        json.member("canUseTranslator", value.canUseTranslator(), Scalars.FLAG);
        json.member("canHideAds", value.canHideAds(), Scalars.FLAG);
        json.member("canCreateChannel", value.canCreateChannel(), Scalars.FLAG);
        json.member("driveCapacityMb", value.driveCapacityMb(), Scalars.WHOLE);
        json.member("maxFileSizeMb", value.maxFileSizeMb(), Scalars.WHOLE);
        json.member("uploadableFileTypes", value.uploadableFileTypes(), ListType.of(Scalars.TEXT));
        json.member("alwaysMarkNsfw", value.alwaysMarkNsfw(), Scalars.FLAG);
        json.member("canUpdateBioMedia", value.canUpdateBioMedia(), Scalars.FLAG);
        json.member("pinLimit", value.pinLimit(), Scalars.WHOLE);
        json.member("antennaLimit", value.antennaLimit(), Scalars.WHOLE);
        json.member("wordMuteLimit", value.wordMuteLimit(), Scalars.WHOLE);
        json.member("webhookLimit", value.webhookLimit(), Scalars.WHOLE);
        json.member("clipLimit", value.clipLimit(), Scalars.WHOLE);
        json.member("noteEachClipsLimit", value.noteEachClipsLimit(), Scalars.WHOLE);
        json.member("userListLimit", value.userListLimit(), Scalars.WHOLE);
        json.member("userEachUserListsLimit", value.userEachUserListsLimit(), Scalars.WHOLE);
        json.member("rateLimitFactor", value.rateLimitFactor(), Scalars.NUMBER);
        json.member("avatarDecorationLimit", value.avatarDecorationLimit(), Scalars.WHOLE);
        json.member("canImportAntennas", value.canImportAntennas(), Scalars.FLAG);
        json.member("canImportBlocking", value.canImportBlocking(), Scalars.FLAG);
        json.member("canImportFollowing", value.canImportFollowing(), Scalars.FLAG);
        json.member("canImportMuting", value.canImportMuting(), Scalars.FLAG);
        json.member("canImportUserLists", value.canImportUserLists(), Scalars.FLAG);
        json.member("chatAvailability", value.chatAvailability(), RolePoliciesJson.RolePoliciesChatAvailabilityJson.TYPE);
        json.member("noteDraftLimit", value.noteDraftLimit(), Scalars.WHOLE);
        json.member("scheduledNoteLimit", value.scheduledNoteLimit(), Scalars.WHOLE);
        json.member("watermarkAvailable", value.watermarkAvailable(), Scalars.FLAG);
        json.unknown(value.unknown());
    }

    static final class RolePoliciesChatAvailabilityJson extends JsonType<RolePolicies.ChatAvailability> {

        static final RolePoliciesChatAvailabilityJson TYPE = new RolePoliciesChatAvailabilityJson();

        private RolePoliciesChatAvailabilityJson() {}

        @Override
        public RolePolicies.ChatAvailability read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "available" -> RolePolicies.ChatAvailability.AVAILABLE;
                case "readonly" -> RolePolicies.ChatAvailability.READONLY;
                case "unavailable" -> RolePolicies.ChatAvailability.UNAVAILABLE;
                default -> new RolePolicies.ChatAvailability(word);
            };
        }

        @Override
        public void write(JsonOut json, RolePolicies.ChatAvailability value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
