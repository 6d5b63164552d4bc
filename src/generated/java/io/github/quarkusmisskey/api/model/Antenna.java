package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code Antenna}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Antenna(
        String id,
        Instant createdAt,
        String name,
        List<List<String>> keywords,
        List<List<String>> excludeKeywords,
        AntennaSrc src,
        String userListId,
        List<String> users,
        Boolean caseSensitive,
        Boolean localOnly,
        Boolean excludeBots,
        Boolean withReplies,
        Boolean withFile,
        Boolean isActive,
        Boolean hasUnreadNote,
        @JsonProperty("notify") Boolean notifyValue,
        Boolean excludeNotesInSensitiveChannel) {}
