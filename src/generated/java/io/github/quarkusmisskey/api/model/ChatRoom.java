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
 * The schema {@code ChatRoom}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatRoom(
        String id,
        Instant createdAt,
        String ownerId,
        UserLite owner,
        String name,
        String description,
        Boolean isMuted,
        Boolean invitationExists,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ChatRoom {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ChatRoom(
            String id,
            Instant createdAt,
            String ownerId,
            UserLite owner,
            String name,
            String description,
            Boolean isMuted,
            Boolean invitationExists) {
        this(id, createdAt, ownerId, owner, name, description, isMuted, invitationExists, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatRoom that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChatRoom",
                "id,createdAt,ownerId,owner,name,description,isMuted,invitationExists,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, ownerId, owner, name, description, isMuted, invitationExists, unknown};
    }
}
