package io.github.quarkusmisskey.api.notes.drafts;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.NoteDraftPoll;
import io.github.quarkusmisskey.api.model.NoteReactionAcceptance;
import io.github.quarkusmisskey.api.model.NoteVisibility;

/**
 * What {@code notes/drafts/create} takes. A null member is left out.
 *
 * @param scheduledAt milliseconds since 1970
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesDraftsCreateRequest(
        NoteVisibility visibility,
        List<String> visibleUserIds,
        String cw,
        String hashtag,
        Boolean localOnly,
        NoteReactionAcceptance reactionAcceptance,
        String replyId,
        String renoteId,
        String channelId,
        String text,
        List<String> fileIds,
        NoteDraftPoll poll,
        Long scheduledAt,
        Boolean isActuallyScheduled) implements Body<NotesDraftsCreateRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof NotesDraftsCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotesDraftsCreateRequest",
                "visibility,visibleUserIds,cw,hashtag,localOnly,reactionAcceptance,replyId,renoteId,channelId,text,fileIds,poll,scheduledAt,isActuallyScheduled",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {visibility, visibleUserIds, cw, hashtag, localOnly, reactionAcceptance, replyId, renoteId, channelId, text, fileIds, poll, scheduledAt, isActuallyScheduled};
    }

    /** With what the lambda sets. */
    public static NotesDraftsCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder();
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

    /** Collects the components of a {@link NotesDraftsCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private NoteVisibility visibility;
        private List<String> visibleUserIds;
        private String cw;
        private String hashtag;
        private Boolean localOnly;
        private NoteReactionAcceptance reactionAcceptance;
        private String replyId;
        private String renoteId;
        private String channelId;
        private String text;
        private List<String> fileIds;
        private NoteDraftPoll poll;
        private Long scheduledAt;
        private Boolean isActuallyScheduled;

        private Builder() {}

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
            this.cw = cw;
            return this;
        }

        public Builder hashtag(String hashtag) {
            this.hashtag = hashtag;
            return this;
        }

        public Builder localOnly(boolean localOnly) {
            this.localOnly = localOnly;
            return this;
        }

        public Builder reactionAcceptance(NoteReactionAcceptance reactionAcceptance) {
            this.reactionAcceptance = reactionAcceptance;
            return this;
        }

        public Builder replyId(String replyId) {
            this.replyId = replyId;
            return this;
        }

        public Builder renoteId(String renoteId) {
            this.renoteId = renoteId;
            return this;
        }

        public Builder channelId(String channelId) {
            this.channelId = channelId;
            return this;
        }

        public Builder text(String text) {
            this.text = text;
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
            this.poll = poll;
            return this;
        }

        public Builder poll(Consumer<NoteDraftPoll.Builder> poll) {
            return poll(NoteDraftPoll.with(poll));
        }

        public Builder scheduledAt(long scheduledAt) {
            this.scheduledAt = scheduledAt;
            return this;
        }

        public Builder scheduledAt(Instant scheduledAt) {
            return scheduledAt(scheduledAt.toEpochMilli());
        }

        public Builder isActuallyScheduled(boolean isActuallyScheduled) {
            this.isActuallyScheduled = isActuallyScheduled;
            return this;
        }

        public NotesDraftsCreateRequest build() {
            return new NotesDraftsCreateRequest(
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
