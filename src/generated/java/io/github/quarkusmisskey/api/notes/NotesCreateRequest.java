package io.github.quarkusmisskey.api.notes;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.NoteReactionAcceptance;
import io.github.quarkusmisskey.api.model.NoteVisibility;

/**
 * What {@code notes/create} takes. A null member is left out.
 *
 * @param visibility {@code public} if left out
 * @param visibleUserIds no two the same
 * @param cw 1 to 100 characters
 * @param localOnly {@code false} if left out
 * @param noExtractMentions {@code false} if left out
 * @param noExtractHashtags {@code false} if left out
 * @param noExtractEmojis {@code false} if left out
 * @param text 1 to 3000 characters
 * @param fileIds 1 to 16 items, no two the same
 * @param mediaIds 1 to 16 items, no two the same
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesCreateRequest(
        NoteVisibility visibility,
        List<String> visibleUserIds,
        String cw,
        Boolean localOnly,
        NoteReactionAcceptance reactionAcceptance,
        Boolean noExtractMentions,
        Boolean noExtractHashtags,
        Boolean noExtractEmojis,
        String replyId,
        String renoteId,
        String channelId,
        String text,
        List<String> fileIds,
        List<String> mediaIds,
        Poll poll) implements Body<NotesCreateRequest> {

    public NotesCreateRequest {
        if (text == null && renoteId == null && fileIds == null && mediaIds == null && poll == null) {
            throw new IllegalArgumentException(
                    "NotesCreateRequest needs text, or renoteId, or fileIds, or mediaIds, or poll");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotesCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NotesCreateRequest",
                "visibility,visibleUserIds,cw,localOnly,reactionAcceptance,noExtractMentions,noExtractHashtags,noExtractEmojis,replyId,renoteId,channelId,text,fileIds,mediaIds,poll",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {visibility, visibleUserIds, cw, localOnly, reactionAcceptance, noExtractMentions, noExtractHashtags, noExtractEmojis, replyId, renoteId, channelId, text, fileIds, mediaIds, poll};
    }

    /** By text alone. */
    public static NotesCreateRequest text(String text) {
        return new Builder().text(text).build();
    }

    /** By renoteId alone. */
    public static NotesCreateRequest renoteId(String renoteId) {
        return new Builder().renoteId(renoteId).build();
    }

    /** By fileIds alone. */
    public static NotesCreateRequest fileIds(List<String> fileIds) {
        return new Builder().fileIds(fileIds).build();
    }

    /** By mediaIds alone. */
    public static NotesCreateRequest mediaIds(List<String> mediaIds) {
        return new Builder().mediaIds(mediaIds).build();
    }

    /** By poll alone. */
    public static NotesCreateRequest poll(Poll poll) {
        return new Builder().poll(poll).build();
    }

    /** With what the lambda sets. */
    public static NotesCreateRequest with(Consumer<Builder> fields) {
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
        copy.localOnly = localOnly;
        copy.reactionAcceptance = reactionAcceptance;
        copy.noExtractMentions = noExtractMentions;
        copy.noExtractHashtags = noExtractHashtags;
        copy.noExtractEmojis = noExtractEmojis;
        copy.replyId = replyId;
        copy.renoteId = renoteId;
        copy.channelId = channelId;
        copy.text = text;
        copy.fileIds = fileIds;
        copy.mediaIds = mediaIds;
        copy.poll = poll;
        return copy;
    }

    /** Collects the components of a {@link NotesCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private NoteVisibility visibility;
        private List<String> visibleUserIds;
        private String cw;
        private Boolean localOnly;
        private NoteReactionAcceptance reactionAcceptance;
        private Boolean noExtractMentions;
        private Boolean noExtractHashtags;
        private Boolean noExtractEmojis;
        private String replyId;
        private String renoteId;
        private String channelId;
        private String text;
        private List<String> fileIds;
        private List<String> mediaIds;
        private Poll poll;

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

        public Builder localOnly(boolean localOnly) {
            this.localOnly = localOnly;
            return this;
        }

        public Builder reactionAcceptance(NoteReactionAcceptance reactionAcceptance) {
            this.reactionAcceptance = reactionAcceptance;
            return this;
        }

        public Builder noExtractMentions(boolean noExtractMentions) {
            this.noExtractMentions = noExtractMentions;
            return this;
        }

        public Builder noExtractHashtags(boolean noExtractHashtags) {
            this.noExtractHashtags = noExtractHashtags;
            return this;
        }

        public Builder noExtractEmojis(boolean noExtractEmojis) {
            this.noExtractEmojis = noExtractEmojis;
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

        public Builder mediaIds(List<String> mediaIds) {
            this.mediaIds = mediaIds;
            return this;
        }

        public Builder mediaIds(String... mediaIds) {
            return mediaIds(List.of(mediaIds));
        }

        public Builder poll(Poll poll) {
            this.poll = poll;
            return this;
        }

        public Builder poll(Consumer<Poll.Builder> poll) {
            return poll(Poll.with(poll));
        }

        public NotesCreateRequest build() {
            return new NotesCreateRequest(
                    visibility,
                    visibleUserIds,
                    cw,
                    localOnly,
                    reactionAcceptance,
                    noExtractMentions,
                    noExtractHashtags,
                    noExtractEmojis,
                    replyId,
                    renoteId,
                    channelId,
                    text,
                    fileIds,
                    mediaIds,
                    poll);
        }
    }

    /**
     * An object that {@link NotesCreateRequest} holds.
     *
     * @param choices 2 to 10 items, no two the same
     * @param expiresAt milliseconds since 1970
     * @param expiredAfter at least 1, milliseconds
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Poll(List<String> choices, Boolean multiple, Long expiresAt, Long expiredAfter) {

        public Poll {
            Objects.requireNonNull(choices, "choices");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Poll that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Poll",
                    "choices,multiple,expiresAt,expiredAfter",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {choices, multiple, expiresAt, expiredAfter};
        }

        /** With what is required alone. */
        public static Poll of(List<String> choices) {
            return new Builder(choices).build();
        }

        /** With what the lambda sets. */
        public static Poll with(Consumer<Builder> fields) {
            Builder builder = new Builder();
            fields.accept(builder);
            return builder.build();
        }

        /** A builder of one, given what is required. */
        public static Builder builder(List<String> choices) {
            return new Builder(choices);
        }

        /** A builder that begins with the components of this. */
        public Builder toBuilder() {
            Builder copy = new Builder(choices);
            copy.multiple = multiple;
            copy.expiresAt = expiresAt;
            copy.expiredAfter = expiredAfter;
            return copy;
        }

        /** Collects the components of a {@link Poll}; what is not set is left out. */
        public static final class Builder {

            private List<String> choices;
            private Boolean multiple;
            private Long expiresAt;
            private Long expiredAfter;

            private Builder() {}

            private Builder(List<String> choices) {
                this.choices = choices;
            }

            public Builder choices(List<String> choices) {
                this.choices = choices;
                return this;
            }

            public Builder choices(String... choices) {
                return choices(List.of(choices));
            }

            public Builder multiple(boolean multiple) {
                this.multiple = multiple;
                return this;
            }

            public Builder expiresAt(long expiresAt) {
                this.expiresAt = expiresAt;
                return this;
            }

            public Builder expiresAt(Instant expiresAt) {
                return expiresAt(expiresAt.toEpochMilli());
            }

            public Builder expiredAfter(long expiredAfter) {
                this.expiredAfter = expiredAfter;
                return this;
            }

            /** Sets {@code expiredAfter}. */
            public Builder expiresIn(Duration expiredAfter) {
                return expiredAfter(expiredAfter.toMillis());
            }

            public Poll build() {
                return new Poll(
                        choices,
                        multiple,
                        expiresAt,
                        expiredAfter);
            }
        }
    }
}
