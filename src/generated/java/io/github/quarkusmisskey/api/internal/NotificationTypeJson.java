package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.NotificationType;

/** Reads and writes {@link NotificationType}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotificationTypeJson extends JsonType<NotificationType> {

    static final NotificationTypeJson TYPE = new NotificationTypeJson();

    private NotificationTypeJson() {}

    @Override
    public NotificationType read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "note" -> NotificationType.NOTE;
            case "follow" -> NotificationType.FOLLOW;
            case "mention" -> NotificationType.MENTION;
            case "reply" -> NotificationType.REPLY;
            case "renote" -> NotificationType.RENOTE;
            case "quote" -> NotificationType.QUOTE;
            case "reaction" -> NotificationType.REACTION;
            case "pollEnded" -> NotificationType.POLL_ENDED;
            case "scheduledNotePosted" -> NotificationType.SCHEDULED_NOTE_POSTED;
            case "scheduledNotePostFailed" -> NotificationType.SCHEDULED_NOTE_POST_FAILED;
            case "receiveFollowRequest" -> NotificationType.RECEIVE_FOLLOW_REQUEST;
            case "followRequestAccepted" -> NotificationType.FOLLOW_REQUEST_ACCEPTED;
            case "roleAssigned" -> NotificationType.ROLE_ASSIGNED;
            case "chatRoomInvitationReceived" -> NotificationType.CHAT_ROOM_INVITATION_RECEIVED;
            case "achievementEarned" -> NotificationType.ACHIEVEMENT_EARNED;
            case "exportCompleted" -> NotificationType.EXPORT_COMPLETED;
            case "login" -> NotificationType.LOGIN;
            case "createToken" -> NotificationType.CREATE_TOKEN;
            case "app" -> NotificationType.APP;
            case "test" -> NotificationType.TEST;
            case "pollVote" -> NotificationType.POLL_VOTE;
            case "groupInvited" -> NotificationType.GROUP_INVITED;
            default -> new NotificationType(word);
        };
    }

    @Override
    public void write(JsonOut json, NotificationType value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
