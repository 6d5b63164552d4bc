package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.NotificationRecieveConfig;
import io.github.quarkusmisskey.api.model.NotificationSource;

/** Reads and writes {@link NotificationRecieveConfig}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotificationRecieveConfigJson extends ObjectType<NotificationRecieveConfig> {

    static final NotificationRecieveConfigJson TYPE = new NotificationRecieveConfigJson();
    private static final MemberNames NAMES = MemberNames.of(
            "note",
            "follow",
            "mention",
            "reply",
            "renote",
            "quote",
            "reaction",
            "pollEnded",
            "scheduledNotePosted",
            "scheduledNotePostFailed",
            "receiveFollowRequest",
            "followRequestAccepted",
            "roleAssigned",
            "chatRoomInvitationReceived",
            "achievementEarned",
            "app",
            "test",
            "login",
            "createToken",
            "exportCompleted");

    private NotificationRecieveConfigJson() {}

    @Override
    public NotificationRecieveConfig read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        NotificationSource note = null;
        NotificationSource follow = null;
        NotificationSource mention = null;
        NotificationSource reply = null;
        NotificationSource renote = null;
        NotificationSource quote = null;
        NotificationSource reaction = null;
        NotificationSource pollEnded = null;
        NotificationSource scheduledNotePosted = null;
        NotificationSource scheduledNotePostFailed = null;
        NotificationSource receiveFollowRequest = null;
        NotificationSource followRequestAccepted = null;
        NotificationSource roleAssigned = null;
        NotificationSource chatRoomInvitationReceived = null;
        NotificationSource achievementEarned = null;
        NotificationSource app = null;
        NotificationSource test = null;
        NotificationSource login = null;
        NotificationSource createToken = null;
        NotificationSource exportCompleted = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> note = NotificationSourceJson.TYPE.read(json);
                case 1 -> follow = NotificationSourceJson.TYPE.read(json);
                case 2 -> mention = NotificationSourceJson.TYPE.read(json);
                case 3 -> reply = NotificationSourceJson.TYPE.read(json);
                case 4 -> renote = NotificationSourceJson.TYPE.read(json);
                case 5 -> quote = NotificationSourceJson.TYPE.read(json);
                case 6 -> reaction = NotificationSourceJson.TYPE.read(json);
                case 7 -> pollEnded = NotificationSourceJson.TYPE.read(json);
                case 8 -> scheduledNotePosted = NotificationSourceJson.TYPE.read(json);
                case 9 -> scheduledNotePostFailed = NotificationSourceJson.TYPE.read(json);
                case 10 -> receiveFollowRequest = NotificationSourceJson.TYPE.read(json);
                case 11 -> followRequestAccepted = NotificationSourceJson.TYPE.read(json);
                case 12 -> roleAssigned = NotificationSourceJson.TYPE.read(json);
                case 13 -> chatRoomInvitationReceived = NotificationSourceJson.TYPE.read(json);
                case 14 -> achievementEarned = NotificationSourceJson.TYPE.read(json);
                case 15 -> app = NotificationSourceJson.TYPE.read(json);
                case 16 -> test = NotificationSourceJson.TYPE.read(json);
                case 17 -> login = NotificationSourceJson.TYPE.read(json);
                case 18 -> createToken = NotificationSourceJson.TYPE.read(json);
                case 19 -> exportCompleted = NotificationSourceJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new NotificationRecieveConfig(
                note,
                follow,
                mention,
                reply,
                renote,
                quote,
                reaction,
                pollEnded,
                scheduledNotePosted,
                scheduledNotePostFailed,
                receiveFollowRequest,
                followRequestAccepted,
                roleAssigned,
                chatRoomInvitationReceived,
                achievementEarned,
                app,
                test,
                login,
                createToken,
                exportCompleted,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, NotificationRecieveConfig value) throws IOException {
        json.member("note", value.note(), NotificationSourceJson.TYPE);
        json.member("follow", value.follow(), NotificationSourceJson.TYPE);
        json.member("mention", value.mention(), NotificationSourceJson.TYPE);
        json.member("reply", value.reply(), NotificationSourceJson.TYPE);
        json.member("renote", value.renote(), NotificationSourceJson.TYPE);
        json.member("quote", value.quote(), NotificationSourceJson.TYPE);
        json.member("reaction", value.reaction(), NotificationSourceJson.TYPE);
        json.member("pollEnded", value.pollEnded(), NotificationSourceJson.TYPE);
        json.member("scheduledNotePosted", value.scheduledNotePosted(), NotificationSourceJson.TYPE);
        json.member("scheduledNotePostFailed", value.scheduledNotePostFailed(), NotificationSourceJson.TYPE);
        json.member("receiveFollowRequest", value.receiveFollowRequest(), NotificationSourceJson.TYPE);
        json.member("followRequestAccepted", value.followRequestAccepted(), NotificationSourceJson.TYPE);
        json.member("roleAssigned", value.roleAssigned(), NotificationSourceJson.TYPE);
        json.member("chatRoomInvitationReceived", value.chatRoomInvitationReceived(), NotificationSourceJson.TYPE);
        json.member("achievementEarned", value.achievementEarned(), NotificationSourceJson.TYPE);
        json.member("app", value.app(), NotificationSourceJson.TYPE);
        json.member("test", value.test(), NotificationSourceJson.TYPE);
        json.member("login", value.login(), NotificationSourceJson.TYPE);
        json.member("createToken", value.createToken(), NotificationSourceJson.TYPE);
        json.member("exportCompleted", value.exportCompleted(), NotificationSourceJson.TYPE);
        json.unknown(value.unknown());
    }
}
