package io.github.quarkusmisskey.api.admin;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code admin/get-table-stats} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminGetTableStatsItem(Long count, Long size) {}
