package io.github.quarkusmisskey.api.model;

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
 * The schema {@code Blocking}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Blocking(
        String id,
        Instant createdAt,
        String blockeeId,
        UserDetailedNotMe blockee,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public Blocking {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public Blocking(String id, Instant createdAt, String blockeeId, UserDetailedNotMe blockee) {
        this(id, createdAt, blockeeId, blockee, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Blocking that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "Blocking",
                "id,createdAt,blockeeId,blockee,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, blockeeId, blockee, unknown};
    }
}
