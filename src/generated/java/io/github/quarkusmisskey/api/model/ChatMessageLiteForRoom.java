package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code ChatMessageLiteForRoom}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatMessageLiteForRoom(
        String id,
        Instant createdAt,
        String fromUserId,
        UserLite fromUser,
        String toRoomId,
        String text,
        String fileId,
        DriveFile file,
        List<ChatReaction> reactions) {}
