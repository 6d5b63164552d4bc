package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.ChatMessageLiteFor1on1;
import io.github.quarkusmisskey.api.model.DriveFile;

/** Reads and writes {@link ChatMessageLiteFor1on1}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChatMessageLiteFor1on1Json extends ObjectType<ChatMessageLiteFor1on1> {

    static final ChatMessageLiteFor1on1Json TYPE = new ChatMessageLiteFor1on1Json();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "fromUserId",
            "toUserId",
            "text",
            "fileId",
            "file",
            "reactions");

    private ChatMessageLiteFor1on1Json() {}

    @Override
    public ChatMessageLiteFor1on1 read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        String fromUserId = null;
        String toUserId = null;
        String text = null;
        String fileId = null;
        DriveFile file = null;
        List<ChatMessageLiteFor1on1.Reaction> reactions = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> fromUserId = json.text();
                case 3 -> toUserId = json.text();
                case 4 -> text = json.text();
                case 5 -> fileId = json.text();
                case 6 -> file = DriveFileJson.TYPE.read(json);
                case 7 -> reactions = json.list(ChatMessageLiteFor1on1Json.ChatMessageLiteFor1on1ReactionJson.TYPE);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ChatMessageLiteFor1on1(
                id,
                createdAt,
                fromUserId,
                toUserId,
                text,
                fileId,
                file,
                reactions,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChatMessageLiteFor1on1 value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.text("fromUserId", value.fromUserId());
        json.text("toUserId", value.toUserId());
        json.text("text", value.text());
        json.text("fileId", value.fileId());
        json.member("file", value.file(), DriveFileJson.TYPE);
        json.member("reactions", value.reactions(), ListType.of(ChatMessageLiteFor1on1Json.ChatMessageLiteFor1on1ReactionJson.TYPE));
        json.unknown(value.unknown());
    }

    static final class ChatMessageLiteFor1on1ReactionJson extends ObjectType<ChatMessageLiteFor1on1.Reaction> {

        static final ChatMessageLiteFor1on1ReactionJson TYPE = new ChatMessageLiteFor1on1ReactionJson();
        private static final MemberNames NAMES = MemberNames.of(
                "reaction");

        private ChatMessageLiteFor1on1ReactionJson() {}

        @Override
        public ChatMessageLiteFor1on1.Reaction read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String reaction = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> reaction = json.text();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new ChatMessageLiteFor1on1.Reaction(
                    reaction,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, ChatMessageLiteFor1on1.Reaction value) throws IOException {
            json.text("reaction", value.reaction());
            json.unknown(value.unknown());
        }
    }
}
