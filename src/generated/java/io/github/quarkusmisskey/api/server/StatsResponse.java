package io.github.quarkusmisskey.api.server;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code stats} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatsResponse(
        Long notesCount,
        Long originalNotesCount,
        Long usersCount,
        Long originalUsersCount,
        Long instances,
        Long driveUsageLocal,
        Long driveUsageRemote) {}
