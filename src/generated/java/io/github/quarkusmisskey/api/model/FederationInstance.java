package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.Arrays;
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
 * The schema {@code FederationInstance}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FederationInstance(
        String id,
        Instant firstRetrievedAt,
        String host,
        Long usersCount,
        Long notesCount,
        Long followingCount,
        Long followersCount,
        Boolean isNotResponding,
        Boolean isSuspended,
        SuspensionState suspensionState,
        Boolean isBlocked,
        String softwareName,
        String softwareVersion,
        Boolean openRegistrations,
        String name,
        String description,
        String maintainerName,
        String maintainerEmail,
        Boolean isSilenced,
        Boolean isMediaSilenced,
        String iconUrl,
        String faviconUrl,
        String themeColor,
        Instant infoUpdatedAt,
        Instant latestRequestReceivedAt,
        String moderationNote,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public FederationInstance {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public FederationInstance(
            String id,
            Instant firstRetrievedAt,
            String host,
            Long usersCount,
            Long notesCount,
            Long followingCount,
            Long followersCount,
            Boolean isNotResponding,
            Boolean isSuspended,
            SuspensionState suspensionState,
            Boolean isBlocked,
            String softwareName,
            String softwareVersion,
            Boolean openRegistrations,
            String name,
            String description,
            String maintainerName,
            String maintainerEmail,
            Boolean isSilenced,
            Boolean isMediaSilenced,
            String iconUrl,
            String faviconUrl,
            String themeColor,
            Instant infoUpdatedAt,
            Instant latestRequestReceivedAt,
            String moderationNote) {
        this(id, firstRetrievedAt, host, usersCount, notesCount, followingCount, followersCount, isNotResponding, isSuspended, suspensionState, isBlocked, softwareName, softwareVersion, openRegistrations, name, description, maintainerName, maintainerEmail, isSilenced, isMediaSilenced, iconUrl, faviconUrl, themeColor, infoUpdatedAt, latestRequestReceivedAt, moderationNote, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FederationInstance that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "FederationInstance",
                "id,firstRetrievedAt,host,usersCount,notesCount,followingCount,followersCount,isNotResponding,isSuspended,suspensionState,isBlocked,softwareName,softwareVersion,openRegistrations,name,description,maintainerName,maintainerEmail,isSilenced,isMediaSilenced,iconUrl,faviconUrl,themeColor,infoUpdatedAt,latestRequestReceivedAt,moderationNote,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, firstRetrievedAt, host, usersCount, notesCount, followingCount, followersCount, isNotResponding, isSuspended, suspensionState, isBlocked, softwareName, softwareVersion, openRegistrations, name, description, maintainerName, maintainerEmail, isSilenced, isMediaSilenced, iconUrl, faviconUrl, themeColor, infoUpdatedAt, latestRequestReceivedAt, moderationNote, unknown};
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record SuspensionState(@JsonValue String value) {

        public static final SuspensionState NONE = new SuspensionState("none");
        public static final SuspensionState MANUALLY_SUSPENDED = new SuspensionState("manuallySuspended");
        public static final SuspensionState GONE_SUSPENDED = new SuspensionState("goneSuspended");
        public static final SuspensionState AUTO_SUSPENDED_FOR_NOT_RESPONDING =
                new SuspensionState("autoSuspendedForNotResponding");
        public static final SuspensionState SOFTWARE_SUSPENDED = new SuspensionState("softwareSuspended");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public SuspensionState {}

        @Override
        public boolean equals(Object other) {
            return other instanceof SuspensionState that && Objects.equals(value, that.value);
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
