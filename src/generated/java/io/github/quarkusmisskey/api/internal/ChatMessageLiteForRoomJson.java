package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.ChatMessageLiteForRoom;
import io.github.quarkusmisskey.api.model.ChatReaction;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link ChatMessageLiteForRoom}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatMessageLiteForRoomJson extends ObjectType<ChatMessageLiteForRoom> {

    static final ChatMessageLiteForRoomJson TYPE = new ChatMessageLiteForRoomJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "fromUserId",
            "fromUser",
            "toRoomId",
            "text",
            "fileId",
            "file",
            "reactions");

    private ChatMessageLiteForRoomJson() {}

    @Override
    public ChatMessageLiteForRoom read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        String fromUserId = null;
        UserLite fromUser = null;
        String toRoomId = null;
        String text = null;
        String fileId = null;
        DriveFile file = null;
        List<ChatReaction> reactions = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> fromUserId = json.text();
                case 3 -> fromUser = UserLiteJson.TYPE.read(json);
                case 4 -> toRoomId = json.text();
                case 5 -> text = json.text();
                case 6 -> fileId = json.text();
                case 7 -> file = DriveFileJson.TYPE.read(json);
                case 8 -> reactions = json.list(ChatReactionJson.TYPE);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ChatMessageLiteForRoom(
                id,
                createdAt,
                fromUserId,
                fromUser,
                toRoomId,
                text,
                fileId,
                file,
                reactions,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChatMessageLiteForRoom value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.text("fromUserId", value.fromUserId());
        json.member("fromUser", value.fromUser(), UserLiteJson.TYPE);
        json.text("toRoomId", value.toRoomId());
        json.text("text", value.text());
        json.text("fileId", value.fileId());
        json.member("file", value.file(), DriveFileJson.TYPE);
        json.member("reactions", value.reactions(), ListType.of(ChatReactionJson.TYPE));
        json.unknown(value.unknown());
    }
}
