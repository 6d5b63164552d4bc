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
 * The schema {@code PageEvent}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageEvent(
        String pageId,
        String event,
        JsonNode var,
        String userId,
        User user,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public PageEvent {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public PageEvent(String pageId, String event, JsonNode var, String userId, User user) {
        this(pageId, event, var, userId, user, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageEvent that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "PageEvent",
                "pageId,event,var,userId,user,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {pageId, event, var, userId, user, unknown};
    }
}
