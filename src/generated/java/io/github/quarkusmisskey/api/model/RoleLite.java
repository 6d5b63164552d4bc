package io.github.quarkusmisskey.api.model;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code RoleLite}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoleLite(
        String id,
        String name,
        String color,
        String iconUrl,
        String description,
        Boolean isModerator,
        Boolean isAdministrator,
        Long displayOrder) {}
