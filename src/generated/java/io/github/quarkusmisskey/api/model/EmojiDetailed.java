package io.github.quarkusmisskey.api.model;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code EmojiDetailed}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmojiDetailed(
        String id,
        List<String> aliases,
        String name,
        String category,
        String host,
        String url,
        String license,
        Boolean isSensitive,
        Boolean localOnly,
        List<String> roleIdsThatCanBeUsedThisEmojiAsReaction) {}
