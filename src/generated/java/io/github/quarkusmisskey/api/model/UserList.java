package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code UserList}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserList(String id, Instant createdAt, String name, List<String> userIds, Boolean isPublic) {}
