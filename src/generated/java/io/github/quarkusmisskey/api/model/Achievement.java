package io.github.quarkusmisskey.api.model;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The schema {@code Achievement}.
 *
 * @param unlockedAt milliseconds since 1970
 */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Achievement(AchievementName name, Long unlockedAt) {}
