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
 * The schema {@code Note}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Note(
        String id,
        Instant createdAt,
        Instant deletedAt,
        String text,
        String cw,
        String userId,
        UserLite user,
        String replyId,
        String renoteId,
        Note reply,
        Note renote,
        Boolean isHidden,
        NoteVisibility visibility,
        List<String> mentions,
        List<String> visibleUserIds,
        List<String> fileIds,
        List<DriveFile> files,
        List<String> tags,
        Poll poll,
        Map<String, String> emojis,
        String channelId,
        NoteChannel channel,
        Boolean localOnly,
        NoteReactionAcceptance reactionAcceptance,
        Map<String, String> reactionEmojis,
        Map<String, Long> reactions,
        Long reactionCount,
        Long renoteCount,
        Long repliesCount,
        String uri,
        String url,
        List<String> reactionAndUserPairCache,
        Long clippedCount,
        Boolean hasPoll,
        String myReaction,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public Note {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public Note(
            String id,
            Instant createdAt,
            Instant deletedAt,
            String text,
            String cw,
            String userId,
            UserLite user,
            String replyId,
            String renoteId,
            Note reply,
            Note renote,
            Boolean isHidden,
            NoteVisibility visibility,
            List<String> mentions,
            List<String> visibleUserIds,
            List<String> fileIds,
            List<DriveFile> files,
            List<String> tags,
            Poll poll,
            Map<String, String> emojis,
            String channelId,
            NoteChannel channel,
            Boolean localOnly,
            NoteReactionAcceptance reactionAcceptance,
            Map<String, String> reactionEmojis,
            Map<String, Long> reactions,
            Long reactionCount,
            Long renoteCount,
            Long repliesCount,
            String uri,
            String url,
            List<String> reactionAndUserPairCache,
            Long clippedCount,
            Boolean hasPoll,
            String myReaction) {
        this(id, createdAt, deletedAt, text, cw, userId, user, replyId, renoteId, reply, renote, isHidden, visibility, mentions, visibleUserIds, fileIds, files, tags, poll, emojis, channelId, channel, localOnly, reactionAcceptance, reactionEmojis, reactions, reactionCount, renoteCount, repliesCount, uri, url, reactionAndUserPairCache, clippedCount, hasPoll, myReaction, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Note that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "Note",
                "id,createdAt,deletedAt,text,cw,userId,user,replyId,renoteId,reply,renote,isHidden,visibility,mentions,visibleUserIds,fileIds,files,tags,poll,emojis,channelId,channel,localOnly,reactionAcceptance,reactionEmojis,reactions,reactionCount,renoteCount,repliesCount,uri,url,reactionAndUserPairCache,clippedCount,hasPoll,myReaction,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, deletedAt, text, cw, userId, user, replyId, renoteId, reply, renote, isHidden, visibility, mentions, visibleUserIds, fileIds, files, tags, poll, emojis, channelId, channel, localOnly, reactionAcceptance, reactionEmojis, reactions, reactionCount, renoteCount, repliesCount, uri, url, reactionAndUserPairCache, clippedCount, hasPoll, myReaction, unknown};
    }

    /**
     * An object that {@link Note} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Poll(
            Instant expiresAt,
            Boolean multiple,
            List<Poll.Choice> choices,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Poll {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Poll(Instant expiresAt, Boolean multiple, List<Poll.Choice> choices) {
            this(expiresAt, multiple, choices, null);
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
                    "expiresAt,multiple,choices,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {expiresAt, multiple, choices, unknown};
        }

        /**
         * An object that {@link Poll} holds.
         *
         * @param unknown members that this version does not know; never null
         */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Choice(
                Boolean isVoted,
                String text,
                Long votes,
                @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

            public Choice {
                unknown = UnknownMembers.of(unknown);
            }

            /** Without members that this version does not know. */
            public Choice(Boolean isVoted, String text, Long votes) {
                this(isVoted, text, votes, null);
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Choice that && Arrays.equals(componentValues(), that.componentValues());
            }

            @Override
            public int hashCode() {
                return Arrays.hashCode(componentValues());
            }

            @Override
            public String toString() {
                return Components.text(
                        "Choice",
                        "isVoted,text,votes,unknown",
                        componentValues());
            }

            private Object[] componentValues() {
                return new Object[] {isVoted, text, votes, unknown};
            }
        }
    }
}
