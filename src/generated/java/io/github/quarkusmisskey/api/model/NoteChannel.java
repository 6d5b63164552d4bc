package io.github.quarkusmisskey.api.model;

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
 * An object that several others hold.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoteChannel(
        String id,
        String name,
        String color,
        Boolean isSensitive,
        Boolean allowRenoteToExternal,
        String userId,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public NoteChannel {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public NoteChannel(
            String id,
            String name,
            String color,
            Boolean isSensitive,
            Boolean allowRenoteToExternal,
            String userId) {
        this(id, name, color, isSensitive, allowRenoteToExternal, userId, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteChannel that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "NoteChannel",
                "id,name,color,isSensitive,allowRenoteToExternal,userId,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, name, color, isSensitive, allowRenoteToExternal, userId, unknown};
    }
}
