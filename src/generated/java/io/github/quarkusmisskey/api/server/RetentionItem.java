package io.github.quarkusmisskey.api.server;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

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

    @Override
    public boolean equals(Object other) {
        return other instanceof RetentionItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "RetentionItem",
                "createdAt,users,data,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {createdAt, users, data, unknown};
    }
}
