package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.ChatMessage;
import io.github.quarkusmisskey.api.model.ChatReaction;
import io.github.quarkusmisskey.api.model.ChatRoom;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link ChatMessage}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatMessageJson extends ObjectType<ChatMessage> {

    static final ChatMessageJson TYPE = new ChatMessageJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "fromUserId",
            "fromUser",
            "toUserId",
            "toUser",
            "toRoomId",
            "toRoom",
            "text",
            "fileId",
            "file",
            "isRead",
            "reactions");

    private ChatMessageJson() {}

    @Override
    public ChatMessage read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        String fromUserId = null;
        UserLite fromUser = null;
        String toUserId = null;
        UserLite toUser = null;
        String toRoomId = null;
        ChatRoom toRoom = null;
        String text = null;
        String fileId = null;
        DriveFile file = null;
        Boolean isRead = null;
        List<ChatReaction> reactions = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> fromUserId = json.text();
                case 3 -> fromUser = UserLiteJson.TYPE.read(json);
                case 4 -> toUserId = json.text();
                case 5 -> toUser = UserLiteJson.TYPE.read(json);
                case 6 -> toRoomId = json.text();
                case 7 -> toRoom = ChatRoomJson.TYPE.read(json);
                case 8 -> text = json.text();
                case 9 -> fileId = json.text();
                case 10 -> file = DriveFileJson.TYPE.read(json);
                case 11 -> isRead = json.flag();
                case 12 -> reactions = json.list(ChatReactionJson.TYPE);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ChatMessage(
                id,
                createdAt,
                fromUserId,
                fromUser,
                toUserId,
                toUser,
                toRoomId,
                toRoom,
                text,
                fileId,
                file,
                isRead,
                reactions,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChatMessage value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.text("fromUserId", value.fromUserId());
        json.member("fromUser", value.fromUser(), UserLiteJson.TYPE);
        json.text("toUserId", value.toUserId());
        json.member("toUser", value.toUser(), UserLiteJson.TYPE);
        json.text("toRoomId", value.toRoomId());
        json.member("toRoom", value.toRoom(), ChatRoomJson.TYPE);
        json.text("text", value.text());
        json.text("fileId", value.fileId());
        json.member("file", value.file(), DriveFileJson.TYPE);
        json.member("isRead", value.isRead(), Scalars.FLAG);
        json.member("reactions", value.reactions(), ListType.of(ChatReactionJson.TYPE));
        json.unknown(value.unknown());
    }
}
