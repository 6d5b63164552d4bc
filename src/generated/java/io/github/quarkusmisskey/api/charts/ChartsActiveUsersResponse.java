package io.github.quarkusmisskey.api.charts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code charts/active-users} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsActiveUsersResponse(
        List<Long> readWrite,
        List<Long> read,
        List<Long> write,
        List<Long> registeredWithinWeek,
        List<Long> registeredWithinMonth,
        List<Long> registeredWithinYear,
        List<Long> registeredOutsideWeek,
        List<Long> registeredOutsideMonth,
        List<Long> registeredOutsideYear,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ChartsActiveUsersResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ChartsActiveUsersResponse(
            List<Long> readWrite,
            List<Long> read,
            List<Long> write,
            List<Long> registeredWithinWeek,
            List<Long> registeredWithinMonth,
            List<Long> registeredWithinYear,
            List<Long> registeredOutsideWeek,
            List<Long> registeredOutsideMonth,
            List<Long> registeredOutsideYear) {
        this(readWrite, read, write, registeredWithinWeek, registeredWithinMonth, registeredWithinYear, registeredOutsideWeek, registeredOutsideMonth, registeredOutsideYear, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartsActiveUsersResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChartsActiveUsersResponse",
                "readWrite,read,write,registeredWithinWeek,registeredWithinMonth,registeredWithinYear,registeredOutsideWeek,registeredOutsideMonth,registeredOutsideYear,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {readWrite, read, write, registeredWithinWeek, registeredWithinMonth, registeredWithinYear, registeredOutsideWeek, registeredOutsideMonth, registeredOutsideYear, unknown};
    }
}
