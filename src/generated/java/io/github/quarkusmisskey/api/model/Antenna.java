package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * The schema {@code Antenna}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
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
        Boolean excludeNotesInSensitiveChannel,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public Antenna {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public Antenna(
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
            Boolean notifyValue,
            Boolean excludeNotesInSensitiveChannel) {
        this(id, createdAt, name, keywords, excludeKeywords, src, userListId, users, caseSensitive, localOnly, excludeBots, withReplies, withFile, isActive, hasUnreadNote, notifyValue, excludeNotesInSensitiveChannel, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Antenna that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "Antenna",
                "id,createdAt,name,keywords,excludeKeywords,src,userListId,users,caseSensitive,localOnly,excludeBots,withReplies,withFile,isActive,hasUnreadNote,notifyValue,excludeNotesInSensitiveChannel,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, name, keywords, excludeKeywords, src, userListId, users, caseSensitive, localOnly, excludeBots, withReplies, withFile, isActive, hasUnreadNote, notifyValue, excludeNotesInSensitiveChannel, unknown};
    }
}
