package io.github.quarkusmisskey.api.model;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** An object that several others hold. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotificationRecieveConfig(
        NotificationSource note,
        NotificationSource follow,
        NotificationSource mention,
        NotificationSource reply,
        NotificationSource renote,
        NotificationSource quote,
        NotificationSource reaction,
        NotificationSource pollEnded,
        NotificationSource scheduledNotePosted,
        NotificationSource scheduledNotePostFailed,
        NotificationSource receiveFollowRequest,
        NotificationSource followRequestAccepted,
        NotificationSource roleAssigned,
        NotificationSource chatRoomInvitationReceived,
        NotificationSource achievementEarned,
        NotificationSource app,
        NotificationSource test,
        NotificationSource login,
        NotificationSource createToken,
        NotificationSource exportCompleted) {}
