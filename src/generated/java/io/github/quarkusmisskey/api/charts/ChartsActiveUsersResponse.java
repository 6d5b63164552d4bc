package io.github.quarkusmisskey.api.charts;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code charts/active-users} answers. */
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
        List<Long> registeredOutsideYear) {}
