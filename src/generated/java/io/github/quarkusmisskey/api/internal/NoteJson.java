package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.DriveFile;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteChannel;
import io.github.quarkusmisskey.api.model.NoteReactionAcceptance;
import io.github.quarkusmisskey.api.model.NoteVisibility;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link Note}. */
@Generated("io.github.quarkusmisskey.generator")
final class NoteJson extends ObjectType<Note> {

    static final NoteJson TYPE = new NoteJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "deletedAt",
            "text",
            "cw",
            "userId",
            "user",
            "replyId",
            "renoteId",
            "reply",
            "renote",
            "isHidden",
            "visibility",
            "mentions",
            "visibleUserIds",
            "fileIds",
            "files",
            "tags",
            "poll",
            "emojis",
            "channelId",
            "channel",
            "localOnly",
            "reactionAcceptance",
            "reactionEmojis",
            "reactions",
            "reactionCount",
            "renoteCount",
            "repliesCount",
            "uri",
            "url",
            "reactionAndUserPairCache",
            "clippedCount",
            "hasPoll",
            "myReaction");

    private NoteJson() {}

    @Override
    public Note read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        Instant deletedAt = null;
        String text = null;
        String cw = null;
        String userId = null;
        UserLite user = null;
        String replyId = null;
        String renoteId = null;
        Note reply = null;
        Note renote = null;
        Boolean isHidden = null;
        NoteVisibility visibility = null;
        List<String> mentions = null;
        List<String> visibleUserIds = null;
        List<String> fileIds = null;
        List<DriveFile> files = null;
        List<String> tags = null;
        Note.Poll poll = null;
        Map<String, String> emojis = null;
        String channelId = null;
        NoteChannel channel = null;
        Boolean localOnly = null;
        NoteReactionAcceptance reactionAcceptance = null;
        Map<String, String> reactionEmojis = null;
        Map<String, Long> reactions = null;
        Long reactionCount = null;
        Long renoteCount = null;
        Long repliesCount = null;
        String uri = null;
        String url = null;
        List<String> reactionAndUserPairCache = null;
        Long clippedCount = null;
        Boolean hasPoll = null;
        String myReaction = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> deletedAt = json.instant();
                case 3 -> text = json.text();
                case 4 -> cw = json.text();
                case 5 -> userId = json.text();
                case 6 -> user = UserLiteJson.TYPE.read(json);
                case 7 -> replyId = json.text();
                case 8 -> renoteId = json.text();
                case 9 -> reply = NoteJson.TYPE.read(json);
                case 10 -> renote = NoteJson.TYPE.read(json);
                case 11 -> isHidden = json.flag();
                case 12 -> visibility = NoteVisibilityJson.TYPE.read(json);
                case 13 -> mentions = json.list(Scalars.TEXT);
                case 14 -> visibleUserIds = json.list(Scalars.TEXT);
                case 15 -> fileIds = json.list(Scalars.TEXT);
                case 16 -> files = json.list(DriveFileJson.TYPE);
                case 17 -> tags = json.list(Scalars.TEXT);
                case 18 -> poll = NoteJson.NotePollJson.TYPE.read(json);
                case 19 -> emojis = json.map(Scalars.TEXT);
                case 20 -> channelId = json.text();
                case 21 -> channel = NoteChannelJson.TYPE.read(json);
                case 22 -> localOnly = json.flag();
                case 23 -> reactionAcceptance = NoteReactionAcceptanceJson.TYPE.read(json);
                case 24 -> reactionEmojis = json.map(Scalars.TEXT);
                case 25 -> reactions = json.map(Scalars.WHOLE);
                case 26 -> reactionCount = json.whole();
                case 27 -> renoteCount = json.whole();
                case 28 -> repliesCount = json.whole();
                case 29 -> uri = json.text();
                case 30 -> url = json.text();
                case 31 -> reactionAndUserPairCache = json.list(Scalars.TEXT);
                case 32 -> clippedCount = json.whole();
                case 33 -> hasPoll = json.flag();
                case 34 -> myReaction = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new Note(
                id,
                createdAt,
                deletedAt,
                text,
                cw,
                userId,
                user,
                replyId,
                renoteId,
                reply,
                renote,
                isHidden,
                visibility,
                mentions,
                visibleUserIds,
                fileIds,
                files,
                tags,
                poll,
                emojis,
                channelId,
                channel,
                localOnly,
                reactionAcceptance,
                reactionEmojis,
                reactions,
                reactionCount,
                renoteCount,
                repliesCount,
                uri,
                url,
                reactionAndUserPairCache,
                clippedCount,
                hasPoll,
                myReaction,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, Note value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("deletedAt", value.deletedAt(), Scalars.INSTANT);
        json.text("text", value.text());
        json.text("cw", value.cw());
        json.text("userId", value.userId());
        json.member("user", value.user(), UserLiteJson.TYPE);
        json.text("replyId", value.replyId());
        json.text("renoteId", value.renoteId());
        json.member("reply", value.reply(), NoteJson.TYPE);
        json.member("renote", value.renote(), NoteJson.TYPE);
        json.member("isHidden", value.isHidden(), Scalars.FLAG);
        json.member("visibility", value.visibility(), NoteVisibilityJson.TYPE);
        json.member("mentions", value.mentions(), ListType.of(Scalars.TEXT));
        json.member("visibleUserIds", value.visibleUserIds(), ListType.of(Scalars.TEXT));
        json.member("fileIds", value.fileIds(), ListType.of(Scalars.TEXT));
        json.member("files", value.files(), ListType.of(DriveFileJson.TYPE));
        json.member("tags", value.tags(), ListType.of(Scalars.TEXT));
        json.member("poll", value.poll(), NoteJson.NotePollJson.TYPE);
        json.member("emojis", value.emojis(), MapType.of(Scalars.TEXT));
        json.text("channelId", value.channelId());
        json.member("channel", value.channel(), NoteChannelJson.TYPE);
        json.member("localOnly", value.localOnly(), Scalars.FLAG);
        json.member("reactionAcceptance", value.reactionAcceptance(), NoteReactionAcceptanceJson.TYPE);
        json.member("reactionEmojis", value.reactionEmojis(), MapType.of(Scalars.TEXT));
        json.member("reactions", value.reactions(), MapType.of(Scalars.WHOLE));
        json.member("reactionCount", value.reactionCount(), Scalars.WHOLE);
        json.member("renoteCount", value.renoteCount(), Scalars.WHOLE);
        json.member("repliesCount", value.repliesCount(), Scalars.WHOLE);
        json.text("uri", value.uri());
        json.text("url", value.url());
        json.member("reactionAndUserPairCache", value.reactionAndUserPairCache(), ListType.of(Scalars.TEXT));
        json.member("clippedCount", value.clippedCount(), Scalars.WHOLE);
        json.member("hasPoll", value.hasPoll(), Scalars.FLAG);
        json.text("myReaction", value.myReaction());
        json.unknown(value.unknown());
    }

    static final class NotePollJson extends ObjectType<Note.Poll> {

        static final NotePollJson TYPE = new NotePollJson();
        private static final MemberNames NAMES = MemberNames.of(
                "expiresAt",
                "multiple",
                "choices");

        private NotePollJson() {}

        @Override
        public Note.Poll read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Instant expiresAt = null;
            Boolean multiple = null;
            List<Note.Poll.Choice> choices = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> expiresAt = json.instant();
                    case 1 -> multiple = json.flag();
                    case 2 -> choices = json.list(NoteJson.NotePollChoiceJson.TYPE);
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Note.Poll(
                    expiresAt,
                    multiple,
                    choices,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Note.Poll value) throws IOException {
            json.member("expiresAt", value.expiresAt(), Scalars.INSTANT);
            json.member("multiple", value.multiple(), Scalars.FLAG);
            json.member("choices", value.choices(), ListType.of(NoteJson.NotePollChoiceJson.TYPE));
            json.unknown(value.unknown());
        }
    }

    static final class NotePollChoiceJson extends ObjectType<Note.Poll.Choice> {

        static final NotePollChoiceJson TYPE = new NotePollChoiceJson();
        private static final MemberNames NAMES = MemberNames.of(
                "isVoted",
                "text",
                "votes");

        private NotePollChoiceJson() {}

        @Override
        public Note.Poll.Choice read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Boolean isVoted = null;
            String text = null;
            Long votes = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> isVoted = json.flag();
                    case 1 -> text = json.text();
                    case 2 -> votes = json.whole();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new Note.Poll.Choice(
                    isVoted,
                    text,
                    votes,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, Note.Poll.Choice value) throws IOException {
            json.member("isVoted", value.isVoted(), Scalars.FLAG);
            json.text("text", value.text());
            json.member("votes", value.votes(), Scalars.WHOLE);
            json.unknown(value.unknown());
        }
    }
}
