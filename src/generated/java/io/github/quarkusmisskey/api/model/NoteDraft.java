package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The schema {@code NoteDraft}.
 *
 * @param scheduledAt milliseconds since 1970
 */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
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
        Boolean isActuallyScheduled) {

    /** An object that {@link NoteDraft} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Poll(Instant expiresAt, Long expiredAfter, Boolean multiple, List<String> choices) {}
}
