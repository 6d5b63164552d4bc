package io.github.quarkusmisskey.api.server;

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
 * What {@code stats} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatsResponse(
        Long notesCount,
        Long originalNotesCount,
        Long usersCount,
        Long originalUsersCount,
        Long instances,
        Long driveUsageLocal,
        Long driveUsageRemote,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public StatsResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public StatsResponse(
            Long notesCount,
            Long originalNotesCount,
            Long usersCount,
            Long originalUsersCount,
            Long instances,
            Long driveUsageLocal,
            Long driveUsageRemote) {
        this(notesCount, originalNotesCount, usersCount, originalUsersCount, instances, driveUsageLocal, driveUsageRemote, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatsResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "StatsResponse",
                "notesCount,originalNotesCount,usersCount,originalUsersCount,instances,driveUsageLocal,driveUsageRemote,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {notesCount, originalNotesCount, usersCount, originalUsersCount, instances, driveUsageLocal, driveUsageRemote, unknown};
    }
}
