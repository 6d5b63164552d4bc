package io.github.quarkusmisskey.api.model;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * An object that several others hold.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
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
        NotificationSource exportCompleted,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public NotificationRecieveConfig {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public NotificationRecieveConfig(
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
            NotificationSource exportCompleted) {
        this(note, follow, mention, reply, renote, quote, reaction, pollEnded, scheduledNotePosted, scheduledNotePostFailed, receiveFollowRequest, followRequestAccepted, roleAssigned, chatRoomInvitationReceived, achievementEarned, app, test, login, createToken, exportCompleted, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotificationRecieveConfig that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotificationRecieveConfig",
                "note,follow,mention,reply,renote,quote,reaction,pollEnded,scheduledNotePosted,scheduledNotePostFailed,receiveFollowRequest,followRequestAccepted,roleAssigned,chatRoomInvitationReceived,achievementEarned,app,test,login,createToken,exportCompleted,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {note, follow, mention, reply, renote, quote, reaction, pollEnded, scheduledNotePosted, scheduledNotePostFailed, receiveFollowRequest, followRequestAccepted, roleAssigned, chatRoomInvitationReceived, achievementEarned, app, test, login, createToken, exportCompleted, unknown};
    }
}
