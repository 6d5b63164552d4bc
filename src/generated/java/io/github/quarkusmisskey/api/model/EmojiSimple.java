package io.github.quarkusmisskey.api.model;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code EmojiSimple}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmojiSimple(
        List<String> aliases,
        String name,
        String category,
        String url,
        Boolean localOnly,
        Boolean isSensitive,
        List<String> roleIdsThatCanBeUsedThisEmojiAsReaction) {}
