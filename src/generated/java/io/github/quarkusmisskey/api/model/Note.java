package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code Note}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
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
        String myReaction) {

    /** An object that {@link Note} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Poll(Instant expiresAt, Boolean multiple, List<Poll.Choice> choices) {

        /** An object that {@link Poll} holds. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public record Choice(Boolean isVoted, String text, Long votes) {}
    }
}
