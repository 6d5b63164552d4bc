package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code Blocking}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Blocking(String id, Instant createdAt, String blockeeId, UserDetailedNotMe blockee) {}
