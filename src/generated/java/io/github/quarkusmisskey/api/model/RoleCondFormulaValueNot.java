package io.github.quarkusmisskey.api.model;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code RoleCondFormulaValueNot}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record RoleCondFormulaValueNot(
        String id,
        String type,
        RoleCondFormulaValue value) implements RoleCondFormulaValue {}
