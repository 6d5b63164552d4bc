package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code EmojiDetailedAdmin}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmojiDetailedAdmin(
        String id,
        Instant updatedAt,
        String name,
        String host,
        String publicUrl,
        String originalUrl,
        String uri,
        String type,
        List<String> aliases,
        String category,
        String license,
        Boolean localOnly,
        Boolean isSensitive,
        List<RoleIdsThatCanBeUsedThisEmojiAsReaction> roleIdsThatCanBeUsedThisEmojiAsReaction) {

    /** An object that {@link EmojiDetailedAdmin} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RoleIdsThatCanBeUsedThisEmojiAsReaction(String id, String name) {}
}
