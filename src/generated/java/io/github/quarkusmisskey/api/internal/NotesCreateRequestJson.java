package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesCreateRequest;

/** Reads and writes {@link NotesCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesCreateRequestJson extends RequestType<NotesCreateRequest> {

    static final NotesCreateRequestJson TYPE = new NotesCreateRequestJson();

    private NotesCreateRequestJson() {}

    @Override
    public void members(JsonOut json, NotesCreateRequest value) throws IOException {
        json.member("visibility", value.visibility(), NoteVisibilityJson.TYPE);
        json.member("visibleUserIds", value.visibleUserIds(), ListType.of(Scalars.TEXT));
        json.text("cw", value.cw());
        json.member("localOnly", value.localOnly(), Scalars.FLAG);
        json.member("reactionAcceptance", value.reactionAcceptance(), NoteReactionAcceptanceJson.TYPE);
        json.member("noExtractMentions", value.noExtractMentions(), Scalars.FLAG);
        json.member("noExtractHashtags", value.noExtractHashtags(), Scalars.FLAG);
        json.member("noExtractEmojis", value.noExtractEmojis(), Scalars.FLAG);
        json.text("replyId", value.replyId());
        json.text("renoteId", value.renoteId());
        json.text("channelId", value.channelId());
        json.text("text", value.text());
        json.member("fileIds", value.fileIds(), ListType.of(Scalars.TEXT));
        json.member("mediaIds", value.mediaIds(), ListType.of(Scalars.TEXT));
        json.member("poll", value.poll(), NotesCreateRequestJson.NotesCreateRequestPollJson.TYPE);
    }

    static final class NotesCreateRequestPollJson extends RequestType<NotesCreateRequest.Poll> {

        static final NotesCreateRequestPollJson TYPE = new NotesCreateRequestPollJson();

        private NotesCreateRequestPollJson() {}

        @Override
        public void members(JsonOut json, NotesCreateRequest.Poll value) throws IOException {
            json.member("choices", value.choices(), ListType.of(Scalars.TEXT));
            json.member("multiple", value.multiple(), Scalars.FLAG);
            json.member("expiresAt", value.expiresAt(), Scalars.WHOLE);
            json.member("expiredAfter", value.expiredAfter(), Scalars.WHOLE);
        }
    }
}
