package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * The schema {@code NoteDraft}.
 *
 * @param scheduledAt milliseconds since 1970
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoteDraft(
        String id,
        Instant createdAt,
        String text,
        String cw,
        String userId,
        UserLite user,
        String replyId,
        String renoteId,
        Note reply,
        Note renote,
        NoteVisibility visibility,
        List<String> visibleUserIds,
        List<String> fileIds,
        List<DriveFile> files,
        String hashtag,
        Poll poll,
        String channelId,
        NoteChannel channel,
        Boolean localOnly,
        NoteReactionAcceptance reactionAcceptance,
        Long scheduledAt,
        Boolean isActuallyScheduled,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public NoteDraft {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public NoteDraft(
            String id,
            Instant createdAt,
            String text,
            String cw,
            String userId,
            UserLite user,
            String replyId,
            String renoteId,
            Note reply,
            Note renote,
            NoteVisibility visibility,
            List<String> visibleUserIds,
            List<String> fileIds,
            List<DriveFile> files,
            String hashtag,
            Poll poll,
            String channelId,
            NoteChannel channel,
            Boolean localOnly,
            NoteReactionAcceptance reactionAcceptance,
            Long scheduledAt,
            Boolean isActuallyScheduled) {
        this(id, createdAt, text, cw, userId, user, replyId, renoteId, reply, renote, visibility, visibleUserIds, fileIds, files, hashtag, poll, channelId, channel, localOnly, reactionAcceptance, scheduledAt, isActuallyScheduled, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteDraft that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NoteDraft",
                "id,createdAt,text,cw,userId,user,replyId,renoteId,reply,renote,visibility,visibleUserIds,fileIds,files,hashtag,poll,channelId,channel,localOnly,reactionAcceptance,scheduledAt,isActuallyScheduled,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, text, cw, userId, user, replyId, renoteId, reply, renote, visibility, visibleUserIds, fileIds, files, hashtag, poll, channelId, channel, localOnly, reactionAcceptance, scheduledAt, isActuallyScheduled, unknown};
    }

    /**
     * An object that {@link NoteDraft} holds.
     *
     * @param expiredAfter milliseconds
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Poll(
            Instant expiresAt,
            Long expiredAfter,
            Boolean multiple,
            List<String> choices,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Poll {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Poll(Instant expiresAt, Long expiredAfter, Boolean multiple, List<String> choices) {
            this(expiresAt, expiredAfter, multiple, choices, null);
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
                    "expiresAt,expiredAfter,multiple,choices,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {expiresAt, expiredAfter, multiple, choices, unknown};
        }
    }
}
