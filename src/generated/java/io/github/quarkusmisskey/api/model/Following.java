package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code Following}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Following(
        String id,
        Instant createdAt,
        String followeeId,
        String followerId,
        UserDetailed followee,
        UserDetailed follower) {}
