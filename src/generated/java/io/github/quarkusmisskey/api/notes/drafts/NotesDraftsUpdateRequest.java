package io.github.quarkusmisskey.api.notes.drafts;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.NoteDraftPoll;
import io.github.quarkusmisskey.api.model.NoteReactionAcceptance;
import io.github.quarkusmisskey.api.model.NoteVisibility;

/**
 * What {@code notes/drafts/update} takes. A null member is left out.
 *
 * @param cw left out if null, cleared by {@code Patch.clear()}
 * @param hashtag left out if null, cleared by {@code Patch.clear()}
 * @param reactionAcceptance left out if null, cleared by {@code Patch.clear()}
 * @param replyId left out if null, cleared by {@code Patch.clear()}
 * @param renoteId left out if null, cleared by {@code Patch.clear()}
 * @param channelId left out if null, cleared by {@code Patch.clear()}
 * @param text left out if null, cleared by {@code Patch.clear()}
 * @param poll left out if null, cleared by {@code Patch.clear()}
 * @param scheduledAt milliseconds since 1970, left out if null, cleared by {@code Patch.clear()}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesDraftsUpdateRequest(
        String draftId,
        NoteVisibility visibility,
        List<String> visibleUserIds,
        Patch<String> cw,
        Patch<String> hashtag,
        Boolean localOnly,
        Patch<NoteReactionAcceptance> reactionAcceptance,
        Patch<String> replyId,
        Patch<String> renoteId,
        Patch<String> channelId,
        Patch<String> text,
        List<String> fileIds,
        Patch<NoteDraftPoll> poll,
        Patch<Long> scheduledAt,
        Boolean isActuallyScheduled) implements Body<NotesDraftsUpdateRequest> {

    public NotesDraftsUpdateRequest {
        Objects.requireNonNull(draftId, "draftId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotesDraftsUpdateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotesDraftsUpdateRequest",
                "draftId,visibility,visibleUserIds,cw,hashtag,localOnly,reactionAcceptance,replyId,renoteId,channelId,text,fileIds,poll,scheduledAt,isActuallyScheduled",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {draftId, visibility, visibleUserIds, cw, hashtag, localOnly, reactionAcceptance, replyId, renoteId, channelId, text, fileIds, poll, scheduledAt, isActuallyScheduled};
    }

    /** With what is required alone. */
    public static NotesDraftsUpdateRequest of(String draftId) {
        return new Builder(draftId).build();
    }

    /** With what the lambda sets. */
    public static NotesDraftsUpdateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String draftId) {
        return new Builder(draftId);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(draftId);
        copy.visibility = visibility;
        copy.visibleUserIds = visibleUserIds;
        copy.cw = cw;
        copy.hashtag = hashtag;
        copy.localOnly = localOnly;
        copy.reactionAcceptance = reactionAcceptance;
        copy.replyId = replyId;
        copy.renoteId = renoteId;
        copy.channelId = channelId;
        copy.text = text;
        copy.fileIds = fileIds;
        copy.poll = poll;
        copy.scheduledAt = scheduledAt;
        copy.isActuallyScheduled = isActuallyScheduled;
        return copy;
    }

    /** Collects the components of a {@link NotesDraftsUpdateRequest}; what is not set is left out. */
    public static final class Builder {

        private String draftId;
        private NoteVisibility visibility;
        private List<String> visibleUserIds;
        private Patch<String> cw;
        private Patch<String> hashtag;
        private Boolean localOnly;
        private Patch<NoteReactionAcceptance> reactionAcceptance;
        private Patch<String> replyId;
        private Patch<String> renoteId;
        private Patch<String> channelId;
        private Patch<String> text;
        private List<String> fileIds;
        private Patch<NoteDraftPoll> poll;
        private Patch<Long> scheduledAt;
        private Boolean isActuallyScheduled;

        private Builder() {}

        private Builder(String draftId) {
            this.draftId = draftId;
        }

        public Builder draftId(String draftId) {
            this.draftId = draftId;
            return this;
        }

        public Builder visibility(NoteVisibility visibility) {
            this.visibility = visibility;
            return this;
        }

        public Builder visibleUserIds(List<String> visibleUserIds) {
            this.visibleUserIds = visibleUserIds;
            return this;
        }

        public Builder visibleUserIds(String... visibleUserIds) {
            return visibleUserIds(List.of(visibleUserIds));
        }

        public Builder cw(String cw) {
            this.cw = Patch.of(cw);
            return this;
        }

        public Builder clearCw() {
            this.cw = Patch.clear();
            return this;
        }

        public Builder hashtag(String hashtag) {
            this.hashtag = Patch.of(hashtag);
            return this;
        }

        public Builder clearHashtag() {
            this.hashtag = Patch.clear();
            return this;
        }

        public Builder localOnly(boolean localOnly) {
            this.localOnly = localOnly;
            return this;
        }

        public Builder reactionAcceptance(NoteReactionAcceptance reactionAcceptance) {
            this.reactionAcceptance = Patch.of(reactionAcceptance);
            return this;
        }

        public Builder clearReactionAcceptance() {
            this.reactionAcceptance = Patch.clear();
            return this;
        }

        public Builder replyId(String replyId) {
            this.replyId = Patch.of(replyId);
            return this;
        }

        public Builder clearReplyId() {
            this.replyId = Patch.clear();
            return this;
        }

        public Builder renoteId(String renoteId) {
            this.renoteId = Patch.of(renoteId);
            return this;
        }

        public Builder clearRenoteId() {
            this.renoteId = Patch.clear();
            return this;
        }

        public Builder channelId(String channelId) {
            this.channelId = Patch.of(channelId);
            return this;
        }

        public Builder clearChannelId() {
            this.channelId = Patch.clear();
            return this;
        }

        public Builder text(String text) {
            this.text = Patch.of(text);
            return this;
        }

        public Builder clearText() {
            this.text = Patch.clear();
            return this;
        }

        public Builder fileIds(List<String> fileIds) {
            this.fileIds = fileIds;
            return this;
        }

        public Builder fileIds(String... fileIds) {
            return fileIds(List.of(fileIds));
        }

        public Builder poll(NoteDraftPoll poll) {
            this.poll = Patch.of(poll);
            return this;
        }

        public Builder clearPoll() {
            this.poll = Patch.clear();
            return this;
        }

        public Builder poll(Consumer<NoteDraftPoll.Builder> poll) {
            return poll(NoteDraftPoll.with(poll));
        }

        public Builder scheduledAt(long scheduledAt) {
            this.scheduledAt = Patch.of(scheduledAt);
            return this;
        }

        public Builder clearScheduledAt() {
            this.scheduledAt = Patch.clear();
            return this;
        }

        public Builder scheduledAt(Instant scheduledAt) {
            return scheduledAt(scheduledAt.toEpochMilli());
        }

        public Builder isActuallyScheduled(boolean isActuallyScheduled) {
            this.isActuallyScheduled = isActuallyScheduled;
            return this;
        }

        public NotesDraftsUpdateRequest build() {
            return new NotesDraftsUpdateRequest(
                    draftId,
                    visibility,
                    visibleUserIds,
                    cw,
                    hashtag,
                    localOnly,
                    reactionAcceptance,
                    replyId,
                    renoteId,
                    channelId,
                    text,
                    fileIds,
                    poll,
                    scheduledAt,
                    isActuallyScheduled);
        }
    }
}
