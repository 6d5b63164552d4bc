package io.github.quarkusmisskey.api.model;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
 *
 * @param value the word on the wire
 */
@Generated("io.github.quarkusmisskey.generator")
public record NotificationType(@JsonValue String value) {

    public static final NotificationType NOTE = new NotificationType("note");
    public static final NotificationType FOLLOW = new NotificationType("follow");
    public static final NotificationType MENTION = new NotificationType("mention");
    public static final NotificationType REPLY = new NotificationType("reply");
    public static final NotificationType RENOTE = new NotificationType("renote");
    public static final NotificationType QUOTE = new NotificationType("quote");
    public static final NotificationType REACTION = new NotificationType("reaction");
    public static final NotificationType POLL_ENDED = new NotificationType("pollEnded");
    public static final NotificationType SCHEDULED_NOTE_POSTED = new NotificationType("scheduledNotePosted");
    public static final NotificationType SCHEDULED_NOTE_POST_FAILED = new NotificationType("scheduledNotePostFailed");
    public static final NotificationType RECEIVE_FOLLOW_REQUEST = new NotificationType("receiveFollowRequest");
    public static final NotificationType FOLLOW_REQUEST_ACCEPTED = new NotificationType("followRequestAccepted");
    public static final NotificationType ROLE_ASSIGNED = new NotificationType("roleAssigned");
    public static final NotificationType CHAT_ROOM_INVITATION_RECEIVED =
            new NotificationType("chatRoomInvitationReceived");
    public static final NotificationType ACHIEVEMENT_EARNED = new NotificationType("achievementEarned");
    public static final NotificationType EXPORT_COMPLETED = new NotificationType("exportCompleted");
    public static final NotificationType LOGIN = new NotificationType("login");
    public static final NotificationType CREATE_TOKEN = new NotificationType("createToken");
    public static final NotificationType APP = new NotificationType("app");
    public static final NotificationType TEST = new NotificationType("test");
    public static final NotificationType POLL_VOTE = new NotificationType("pollVote");
    public static final NotificationType GROUP_INVITED = new NotificationType("groupInvited");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NotificationType {}

    @Override
    public boolean equals(Object other) {
        return other instanceof NotificationType that && Objects.equals(value, that.value);
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
