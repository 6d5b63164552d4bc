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
import io.github.quarkusmisskey.api.model.NoteDraft;
import io.github.quarkusmisskey.api.model.NoteReactionAcceptance;
import io.github.quarkusmisskey.api.model.NoteVisibility;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link NoteDraft}. */
@Generated("io.github.quarkusmisskey.generator")
final class NoteDraftJson extends ObjectType<NoteDraft> {

    static final NoteDraftJson TYPE = new NoteDraftJson();

    private NoteDraftJson() {}

    @Override
    public NoteDraft read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        String text = null;
        String cw = null;
        String userId = null;
        UserLite user = null;
        String replyId = null;
        String renoteId = null;
        Note reply = null;
        Note renote = null;
        NoteVisibility visibility = null;
        List<String> visibleUserIds = null;
        List<String> fileIds = null;
        List<DriveFile> files = null;
        String hashtag = null;
        NoteDraft.Poll poll = null;
        String channelId = null;
        NoteChannel channel = null;
        Boolean localOnly = null;
        NoteReactionAcceptance reactionAcceptance = null;
        Long scheduledAt = null;
        Boolean isActuallyScheduled = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "createdAt" -> createdAt = json.instant();
                case "text" -> text = json.text();
                case "cw" -> cw = json.text();
                case "userId" -> userId = json.text();
                case "user" -> user = UserLiteJson.TYPE.read(json);
                case "replyId" -> replyId = json.text();
                case "renoteId" -> renoteId = json.text();
                case "reply" -> reply = NoteJson.TYPE.read(json);
                case "renote" -> renote = NoteJson.TYPE.read(json);
                case "visibility" -> visibility = NoteVisibilityJson.TYPE.read(json);
                case "visibleUserIds" -> visibleUserIds = json.list(Scalars.TEXT);
                case "fileIds" -> fileIds = json.list(Scalars.TEXT);
                case "files" -> files = json.list(DriveFileJson.TYPE);
                case "hashtag" -> hashtag = json.text();
                case "poll" -> poll = NoteDraftJson.NoteDraftPollJson.TYPE.read(json);
                case "channelId" -> channelId = json.text();
                case "channel" -> channel = NoteChannelJson.TYPE.read(json);
                case "localOnly" -> localOnly = json.flag();
                case "reactionAcceptance" -> reactionAcceptance = NoteReactionAcceptanceJson.TYPE.read(json);
                case "scheduledAt" -> scheduledAt = json.whole();
                case "isActuallyScheduled" -> isActuallyScheduled = json.flag();
                default -> unknown = json.keep(member, unknown);
            }
        }
        return new NoteDraft(
                id,
                createdAt,
                text,
                cw,
                userId,
                user,
                replyId,
                renoteId,
                reply,
                renote,
                visibility,
                visibleUserIds,
                fileIds,
                files,
                hashtag,
                poll,
                channelId,
                channel,
                localOnly,
                reactionAcceptance,
                scheduledAt,
                isActuallyScheduled,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, NoteDraft value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.text("text", value.text());
        json.text("cw", value.cw());
        json.text("userId", value.userId());
        json.member("user", value.user(), UserLiteJson.TYPE);
        json.text("replyId", value.replyId());
        json.text("renoteId", value.renoteId());
        json.member("reply", value.reply(), NoteJson.TYPE);
        json.member("renote", value.renote(), NoteJson.TYPE);
        json.member("visibility", value.visibility(), NoteVisibilityJson.TYPE);
        json.member("visibleUserIds", value.visibleUserIds(), ListType.of(Scalars.TEXT));
        json.member("fileIds", value.fileIds(), ListType.of(Scalars.TEXT));
        json.member("files", value.files(), ListType.of(DriveFileJson.TYPE));
        json.text("hashtag", value.hashtag());
        json.member("poll", value.poll(), NoteDraftJson.NoteDraftPollJson.TYPE);
        json.text("channelId", value.channelId());
        json.member("channel", value.channel(), NoteChannelJson.TYPE);
        json.member("localOnly", value.localOnly(), Scalars.FLAG);
        json.member("reactionAcceptance", value.reactionAcceptance(), NoteReactionAcceptanceJson.TYPE);
        json.member("scheduledAt", value.scheduledAt(), Scalars.WHOLE);
        json.member("isActuallyScheduled", value.isActuallyScheduled(), Scalars.FLAG);
        json.unknown(value.unknown());
    }

    static final class NoteDraftPollJson extends ObjectType<NoteDraft.Poll> {

        static final NoteDraftPollJson TYPE = new NoteDraftPollJson();

        private NoteDraftPollJson() {}

        @Override
        public NoteDraft.Poll read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Instant expiresAt = null;
            Long expiredAfter = null;
            Boolean multiple = null;
            List<String> choices = null;
            Map<String, byte[]> unknown = null;
            for (String member = json.member(); member != null; member = json.member()) {
                switch (member) {
                    case "expiresAt" -> expiresAt = json.instant();
                    case "expiredAfter" -> expiredAfter = json.whole();
                    case "multiple" -> multiple = json.flag();
                    case "choices" -> choices = json.list(Scalars.TEXT);
                    default -> unknown = json.keep(member, unknown);
                }
            }
            return new NoteDraft.Poll(
                    expiresAt,
                    expiredAfter,
                    multiple,
                    choices,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, NoteDraft.Poll value) throws IOException {
            json.member("expiresAt", value.expiresAt(), Scalars.INSTANT);
            json.member("expiredAfter", value.expiredAfter(), Scalars.WHOLE);
            json.member("multiple", value.multiple(), Scalars.FLAG);
            json.member("choices", value.choices(), ListType.of(Scalars.TEXT));
            json.unknown(value.unknown());
        }
    }
}
