package io.github.quarkusmisskey.api.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * The schema {@code RolePolicies}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RolePolicies(
        Boolean gtlAvailable,
        Boolean ltlAvailable,
        Boolean canPublicNote,
        Long mentionLimit,
        Boolean canInvite,
        Long inviteLimit,
        Long inviteLimitCycle,
        Long inviteExpirationTime,
        Boolean canManageCustomEmojis,
        Boolean canManageAvatarDecorations,
        Boolean canSearchNotes,
        Boolean canSearchUsers,
        Boolean canUseTranslator,
        Boolean canHideAds,
        Boolean canCreateChannel,
        Long driveCapacityMb,
        Long maxFileSizeMb,
        List<String> uploadableFileTypes,
        Boolean alwaysMarkNsfw,
        Boolean canUpdateBioMedia,
        Long pinLimit,
        Long antennaLimit,
        Long wordMuteLimit,
        Long webhookLimit,
        Long clipLimit,
        Long noteEachClipsLimit,
        Long userListLimit,
        Long userEachUserListsLimit,
        Double rateLimitFactor,
        Long avatarDecorationLimit,
        Boolean canImportAntennas,
        Boolean canImportBlocking,
        Boolean canImportFollowing,
        Boolean canImportMuting,
        Boolean canImportUserLists,
        ChatAvailability chatAvailability,
        Long noteDraftLimit,
        Long scheduledNoteLimit,
        Boolean watermarkAvailable,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public RolePolicies {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public RolePolicies(
            Boolean gtlAvailable,
            Boolean ltlAvailable,
            Boolean canPublicNote,
            Long mentionLimit,
            Boolean canInvite,
            Long inviteLimit,
            Long inviteLimitCycle,
            Long inviteExpirationTime,
            Boolean canManageCustomEmojis,
            Boolean canManageAvatarDecorations,
            Boolean canSearchNotes,
            Boolean canSearchUsers,
            Boolean canUseTranslator,
            Boolean canHideAds,
            Boolean canCreateChannel,
            Long driveCapacityMb,
            Long maxFileSizeMb,
            List<String> uploadableFileTypes,
            Boolean alwaysMarkNsfw,
            Boolean canUpdateBioMedia,
            Long pinLimit,
            Long antennaLimit,
            Long wordMuteLimit,
            Long webhookLimit,
            Long clipLimit,
            Long noteEachClipsLimit,
            Long userListLimit,
            Long userEachUserListsLimit,
            Double rateLimitFactor,
            Long avatarDecorationLimit,
            Boolean canImportAntennas,
            Boolean canImportBlocking,
            Boolean canImportFollowing,
            Boolean canImportMuting,
            Boolean canImportUserLists,
            ChatAvailability chatAvailability,
            Long noteDraftLimit,
            Long scheduledNoteLimit,
            Boolean watermarkAvailable) {
        this(gtlAvailable, ltlAvailable, canPublicNote, mentionLimit, canInvite, inviteLimit, inviteLimitCycle, inviteExpirationTime, canManageCustomEmojis, canManageAvatarDecorations, canSearchNotes, canSearchUsers, canUseTranslator, canHideAds, canCreateChannel, driveCapacityMb, maxFileSizeMb, uploadableFileTypes, alwaysMarkNsfw, canUpdateBioMedia, pinLimit, antennaLimit, wordMuteLimit, webhookLimit, clipLimit, noteEachClipsLimit, userListLimit, userEachUserListsLimit, rateLimitFactor, avatarDecorationLimit, canImportAntennas, canImportBlocking, canImportFollowing, canImportMuting, canImportUserLists, chatAvailability, noteDraftLimit, scheduledNoteLimit, watermarkAvailable, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RolePolicies that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "RolePolicies",
                "gtlAvailable,ltlAvailable,canPublicNote,mentionLimit,canInvite,inviteLimit,inviteLimitCycle,inviteExpirationTime,canManageCustomEmojis,canManageAvatarDecorations,canSearchNotes,canSearchUsers,canUseTranslator,canHideAds,canCreateChannel,driveCapacityMb,maxFileSizeMb,uploadableFileTypes,alwaysMarkNsfw,canUpdateBioMedia,pinLimit,antennaLimit,wordMuteLimit,webhookLimit,clipLimit,noteEachClipsLimit,userListLimit,userEachUserListsLimit,rateLimitFactor,avatarDecorationLimit,canImportAntennas,canImportBlocking,canImportFollowing,canImportMuting,canImportUserLists,chatAvailability,noteDraftLimit,scheduledNoteLimit,watermarkAvailable,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {gtlAvailable, ltlAvailable, canPublicNote, mentionLimit, canInvite, inviteLimit, inviteLimitCycle, inviteExpirationTime, canManageCustomEmojis, canManageAvatarDecorations, canSearchNotes, canSearchUsers, canUseTranslator, canHideAds, canCreateChannel, driveCapacityMb, maxFileSizeMb, uploadableFileTypes, alwaysMarkNsfw, canUpdateBioMedia, pinLimit, antennaLimit, wordMuteLimit, webhookLimit, clipLimit, noteEachClipsLimit, userListLimit, userEachUserListsLimit, rateLimitFactor, avatarDecorationLimit, canImportAntennas, canImportBlocking, canImportFollowing, canImportMuting, canImportUserLists, chatAvailability, noteDraftLimit, scheduledNoteLimit, watermarkAvailable, unknown};
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record ChatAvailability(@JsonValue String value) {

        public static final ChatAvailability AVAILABLE = new ChatAvailability("available");
        public static final ChatAvailability READONLY = new ChatAvailability("readonly");
        public static final ChatAvailability UNAVAILABLE = new ChatAvailability("unavailable");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ChatAvailability {}

        @Override
        public boolean equals(Object other) {
            return other instanceof ChatAvailability that && Objects.equals(value, that.value);
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
}
