package io.github.quarkusmisskey.api.server;

import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;

/**
 * What {@code retention} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RetentionItem(
        Instant createdAt,
        Long users,
        Map<String, Long> data,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public RetentionItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public RetentionItem(Instant createdAt, Long users, Map<String, Long> data) {
        this(createdAt, users, data, null);
    }
}
