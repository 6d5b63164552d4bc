package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code ChatRoom}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatRoom(
        String id,
        Instant createdAt,
        String ownerId,
        UserLite owner,
        String name,
        String description,
        Boolean isMuted,
        Boolean invitationExists) {}
