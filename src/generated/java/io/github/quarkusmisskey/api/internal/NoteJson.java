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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "createdAt" -> createdAt = json.instant();
                case "deletedAt" -> deletedAt = json.instant();
                case "text" -> text = json.text();
                case "cw" -> cw = json.text();
                case "userId" -> userId = json.text();
                case "user" -> user = UserLiteJson.TYPE.read(json);
                case "replyId" -> replyId = json.text();
                case "renoteId" -> renoteId = json.text();
                case "reply" -> reply = NoteJson.TYPE.read(json);
                case "renote" -> renote = NoteJson.TYPE.read(json);
                case "isHidden" -> isHidden = json.flag();
                case "visibility" -> visibility = NoteVisibilityJson.TYPE.read(json);
                case "mentions" -> mentions = json.list(Scalars.TEXT);
                case "visibleUserIds" -> visibleUserIds = json.list(Scalars.TEXT);
                case "fileIds" -> fileIds = json.list(Scalars.TEXT);
                case "files" -> files = json.list(DriveFileJson.TYPE);
                case "tags" -> tags = json.list(Scalars.TEXT);
                case "poll" -> poll = NoteJson.NotePollJson.TYPE.read(json);
                case "emojis" -> emojis = json.map(Scalars.TEXT);
                case "channelId" -> channelId = json.text();
                case "channel" -> channel = NoteChannelJson.TYPE.read(json);
                case "localOnly" -> localOnly = json.flag();
                case "reactionAcceptance" -> reactionAcceptance = NoteReactionAcceptanceJson.TYPE.read(json);
                case "reactionEmojis" -> reactionEmojis = json.map(Scalars.TEXT);
                case "reactions" -> reactions = json.map(Scalars.WHOLE);
                case "reactionCount" -> reactionCount = json.whole();
                case "renoteCount" -> renoteCount = json.whole();
                case "repliesCount" -> repliesCount = json.whole();
                case "uri" -> uri = json.text();
                case "url" -> url = json.text();
                case "reactionAndUserPairCache" -> reactionAndUserPairCache = json.list(Scalars.TEXT);
                case "clippedCount" -> clippedCount = json.whole();
                case "hasPoll" -> hasPoll = json.flag();
                case "myReaction" -> myReaction = json.text();
                default -> unknown = json.keep(member, unknown);
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
            for (String member = json.member(); member != null; member = json.member()) {
                switch (member) {
                    case "expiresAt" -> expiresAt = json.instant();
                    case "multiple" -> multiple = json.flag();
                    case "choices" -> choices = json.list(NoteJson.NotePollChoiceJson.TYPE);
                    default -> unknown = json.keep(member, unknown);
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
            for (String member = json.member(); member != null; member = json.member()) {
                switch (member) {
                    case "isVoted" -> isVoted = json.flag();
                    case "text" -> text = json.text();
                    case "votes" -> votes = json.whole();
                    default -> unknown = json.keep(member, unknown);
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
