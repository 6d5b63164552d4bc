package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code ChatMessageLite}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatMessageLite(
        String id,
        Instant createdAt,
        String fromUserId,
        UserLite fromUser,
        String toUserId,
        String toRoomId,
        String text,
        String fileId,
        DriveFile file,
        List<Reaction> reactions) {

    /** An object that {@link ChatMessageLite} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reaction(String reaction, UserLite user) {}
}
