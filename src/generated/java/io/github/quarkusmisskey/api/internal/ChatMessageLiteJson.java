package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.ChatMessageLite;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link ChatMessageLite}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatMessageLiteJson extends ObjectType<ChatMessageLite> {

    static final ChatMessageLiteJson TYPE = new ChatMessageLiteJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "fromUserId",
            "fromUser",
            "toUserId",
            "toRoomId",
            "text",
            "fileId",
            "file",
            "reactions");

    private ChatMessageLiteJson() {}

    @Override
    public ChatMessageLite read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        String fromUserId = null;
        UserLite fromUser = null;
        String toUserId = null;
        String toRoomId = null;
        String text = null;
        String fileId = null;
        DriveFile file = null;
        List<ChatMessageLite.Reaction> reactions = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> fromUserId = json.text();
                case 3 -> fromUser = UserLiteJson.TYPE.read(json);
                case 4 -> toUserId = json.text();
                case 5 -> toRoomId = json.text();
                case 6 -> text = json.text();
                case 7 -> fileId = json.text();
                case 8 -> file = DriveFileJson.TYPE.read(json);
                case 9 -> reactions = json.list(ChatMessageLiteJson.ChatMessageLiteReactionJson.TYPE);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ChatMessageLite(
                id,
                createdAt,
                fromUserId,
                fromUser,
                toUserId,
                toRoomId,
                text,
                fileId,
                file,
                reactions,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChatMessageLite value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.text("fromUserId", value.fromUserId());
        json.member("fromUser", value.fromUser(), UserLiteJson.TYPE);
        json.text("toUserId", value.toUserId());
        json.text("toRoomId", value.toRoomId());
        json.text("text", value.text());
        json.text("fileId", value.fileId());
        json.member("file", value.file(), DriveFileJson.TYPE);
        json.member("reactions", value.reactions(), ListType.of(ChatMessageLiteJson.ChatMessageLiteReactionJson.TYPE));
        json.unknown(value.unknown());
    }

    static final class ChatMessageLiteReactionJson extends ObjectType<ChatMessageLite.Reaction> {

        static final ChatMessageLiteReactionJson TYPE = new ChatMessageLiteReactionJson();
        private static final MemberNames NAMES = MemberNames.of(
                "reaction",
                "user");

        private ChatMessageLiteReactionJson() {}

        @Override
        public ChatMessageLite.Reaction read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String reaction = null;
            UserLite user = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> reaction = json.text();
                    case 1 -> user = UserLiteJson.TYPE.read(json);
                    default -> unknown = json.keep(unknown);
                }
            }
            return new ChatMessageLite.Reaction(
                    reaction,
                    user,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, ChatMessageLite.Reaction value) throws IOException {
            json.text("reaction", value.reaction());
            json.member("user", value.user(), UserLiteJson.TYPE);
            json.unknown(value.unknown());
        }
    }
}
