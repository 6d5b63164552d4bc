package io.github.quarkusmisskey.api.admin;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code admin/get-index-stats} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminGetIndexStatsItem(String tablename, String indexname) {}
