package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code ChatMessageLiteFor1on1}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatMessageLiteFor1on1(
        String id,
        Instant createdAt,
        String fromUserId,
        String toUserId,
        String text,
        String fileId,
        DriveFile file,
        List<Reaction> reactions) {

    /** An object that {@link ChatMessageLiteFor1on1} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reaction(String reaction) {}
}
