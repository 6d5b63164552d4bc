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
 * The schema {@code Hashtag}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Hashtag(
        String tag,
        Long mentionedUsersCount,
        Long mentionedLocalUsersCount,
        Long mentionedRemoteUsersCount,
        Long attachedUsersCount,
        Long attachedLocalUsersCount,
        Long attachedRemoteUsersCount,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public Hashtag {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public Hashtag(
            String tag,
            Long mentionedUsersCount,
            Long mentionedLocalUsersCount,
            Long mentionedRemoteUsersCount,
            Long attachedUsersCount,
            Long attachedLocalUsersCount,
            Long attachedRemoteUsersCount) {
        this(tag, mentionedUsersCount, mentionedLocalUsersCount, mentionedRemoteUsersCount, attachedUsersCount, attachedLocalUsersCount, attachedRemoteUsersCount, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hashtag that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "Hashtag",
                "tag,mentionedUsersCount,mentionedLocalUsersCount,mentionedRemoteUsersCount,attachedUsersCount,attachedLocalUsersCount,attachedRemoteUsersCount,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {tag, mentionedUsersCount, mentionedLocalUsersCount, mentionedRemoteUsersCount, attachedUsersCount, attachedLocalUsersCount, attachedRemoteUsersCount, unknown};
    }
}
