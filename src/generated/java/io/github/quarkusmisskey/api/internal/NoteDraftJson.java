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
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "text",
            "cw",
            "userId",
            "user",
            "replyId",
            "renoteId",
            "reply",
            "renote",
            "visibility",
            "visibleUserIds",
            "fileIds",
            "files",
            "hashtag",
            "poll",
            "channelId",
            "channel",
            "localOnly",
            "reactionAcceptance",
            "scheduledAt",
            "isActuallyScheduled");

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
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> text = json.text();
                case 3 -> cw = json.text();
                case 4 -> userId = json.text();
                case 5 -> user = UserLiteJson.TYPE.read(json);
                case 6 -> replyId = json.text();
                case 7 -> renoteId = json.text();
                case 8 -> reply = NoteJson.TYPE.read(json);
                case 9 -> renote = NoteJson.TYPE.read(json);
                case 10 -> visibility = NoteVisibilityJson.TYPE.read(json);
                case 11 -> visibleUserIds = json.list(Scalars.TEXT);
                case 12 -> fileIds = json.list(Scalars.TEXT);
                case 13 -> files = json.list(DriveFileJson.TYPE);
                case 14 -> hashtag = json.text();
                case 15 -> poll = NoteDraftJson.NoteDraftPollJson.TYPE.read(json);
                case 16 -> channelId = json.text();
                case 17 -> channel = NoteChannelJson.TYPE.read(json);
                case 18 -> localOnly = json.flag();
                case 19 -> reactionAcceptance = NoteReactionAcceptanceJson.TYPE.read(json);
                case 20 -> scheduledAt = json.whole();
                case 21 -> isActuallyScheduled = json.flag();
                default -> unknown = json.keep(unknown);
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
        private static final MemberNames NAMES = MemberNames.of(
                "expiresAt",
                "expiredAfter",
                "multiple",
                "choices");

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
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> expiresAt = json.instant();
                    case 1 -> expiredAfter = json.whole();
                    case 2 -> multiple = json.flag();
                    case 3 -> choices = json.list(Scalars.TEXT);
                    default -> unknown = json.keep(unknown);
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
