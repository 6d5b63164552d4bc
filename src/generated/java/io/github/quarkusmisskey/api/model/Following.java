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
 * The schema {@code Following}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Following(
        String id,
        Instant createdAt,
        String followeeId,
        String followerId,
        UserDetailed followee,
        UserDetailed follower,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public Following {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public Following(
            String id,
            Instant createdAt,
            String followeeId,
            String followerId,
            UserDetailed followee,
            UserDetailed follower) {
        this(id, createdAt, followeeId, followerId, followee, follower, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Following that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "Following",
                "id,createdAt,followeeId,followerId,followee,follower,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, followeeId, followerId, followee, follower, unknown};
    }
}
