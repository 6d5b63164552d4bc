package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.drafts.NotesDraftsUpdateRequest;

/** Reads and writes {@link NotesDraftsUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesDraftsUpdateRequestJson extends RequestType<NotesDraftsUpdateRequest> {

    static final NotesDraftsUpdateRequestJson TYPE = new NotesDraftsUpdateRequestJson();

    private NotesDraftsUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, NotesDraftsUpdateRequest value) throws IOException {
        json.text("draftId", value.draftId());
        json.member("visibility", value.visibility(), NoteVisibilityJson.TYPE);
        json.member("visibleUserIds", value.visibleUserIds(), ListType.of(Scalars.TEXT));
        json.patch("cw", value.cw(), Scalars.TEXT);
        json.patch("hashtag", value.hashtag(), Scalars.TEXT);
        json.member("localOnly", value.localOnly(), Scalars.FLAG);
        json.patch("reactionAcceptance", value.reactionAcceptance(), NoteReactionAcceptanceJson.TYPE);
        json.patch("replyId", value.replyId(), Scalars.TEXT);
        json.patch("renoteId", value.renoteId(), Scalars.TEXT);
        json.patch("channelId", value.channelId(), Scalars.TEXT);
        json.patch("text", value.text(), Scalars.TEXT);
        json.member("fileIds", value.fileIds(), ListType.of(Scalars.TEXT));
        json.patch("poll", value.poll(), NoteDraftPollJson.TYPE);
        json.patch("scheduledAt", value.scheduledAt(), Scalars.WHOLE);
        json.member("isActuallyScheduled", value.isActuallyScheduled(), Scalars.FLAG);
    }
}
