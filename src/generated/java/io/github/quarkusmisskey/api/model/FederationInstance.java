package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code FederationInstance}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
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
        String moderationNote) {

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
        public String toString() {
            return value;
        }
    }
}
