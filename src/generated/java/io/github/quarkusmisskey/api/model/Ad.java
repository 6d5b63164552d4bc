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
 * The schema {@code Ad}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ad(
        String id,
        Instant expiresAt,
        Instant startsAt,
        String place,
        String priority,
        Double ratio,
        String url,
        String imageUrl,
        String memo,
        Integer dayOfWeek,
        Boolean isSensitive,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public Ad {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public Ad(
            String id,
            Instant expiresAt,
            Instant startsAt,
            String place,
            String priority,
            Double ratio,
            String url,
            String imageUrl,
            String memo,
            Integer dayOfWeek,
            Boolean isSensitive) {
        this(id, expiresAt, startsAt, place, priority, ratio, url, imageUrl, memo, dayOfWeek, isSensitive, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ad that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "Ad",
                "id,expiresAt,startsAt,place,priority,ratio,url,imageUrl,memo,dayOfWeek,isSensitive,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, expiresAt, startsAt, place, priority, ratio, url, imageUrl, memo, dayOfWeek, isSensitive, unknown};
    }
}
