package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.drafts.NotesDraftsCreateRequest;

/** Reads and writes {@link NotesDraftsCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesDraftsCreateRequestJson extends RequestType<NotesDraftsCreateRequest> {

    static final NotesDraftsCreateRequestJson TYPE = new NotesDraftsCreateRequestJson();

    private NotesDraftsCreateRequestJson() {}

    @Override
    public void members(JsonOut json, NotesDraftsCreateRequest value) throws IOException {
        json.member("visibility", value.visibility(), NoteVisibilityJson.TYPE);
        json.member("visibleUserIds", value.visibleUserIds(), ListType.of(Scalars.TEXT));
        json.text("cw", value.cw());
        json.text("hashtag", value.hashtag());
        json.member("localOnly", value.localOnly(), Scalars.FLAG);
        json.member("reactionAcceptance", value.reactionAcceptance(), NoteReactionAcceptanceJson.TYPE);
        json.text("replyId", value.replyId());
        json.text("renoteId", value.renoteId());
        json.text("channelId", value.channelId());
        json.text("text", value.text());
        json.member("fileIds", value.fileIds(), ListType.of(Scalars.TEXT));
        json.member("poll", value.poll(), NoteDraftPollJson.TYPE);
        json.member("scheduledAt", value.scheduledAt(), Scalars.WHOLE);
        json.member("isActuallyScheduled", value.isActuallyScheduled(), Scalars.FLAG);
    }
}
