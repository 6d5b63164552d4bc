package io.github.quarkusmisskey.api.model;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code RolePolicies}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
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
        Boolean watermarkAvailable) {

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
        public String toString() {
            return value;
        }
    }
}
