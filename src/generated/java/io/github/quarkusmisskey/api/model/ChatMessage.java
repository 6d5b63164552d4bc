package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code ChatMessage}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatMessage(
        String id,
        Instant createdAt,
        String fromUserId,
        UserLite fromUser,
        String toUserId,
        UserLite toUser,
        String toRoomId,
        ChatRoom toRoom,
        String text,
        String fileId,
        DriveFile file,
        Boolean isRead,
        List<ChatReaction> reactions) {}
