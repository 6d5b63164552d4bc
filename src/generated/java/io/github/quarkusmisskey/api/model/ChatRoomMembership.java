package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code ChatRoomMembership}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatRoomMembership(
        String id,
        Instant createdAt,
        String userId,
        UserLite user,
        String roomId,
        ChatRoom room) {}
