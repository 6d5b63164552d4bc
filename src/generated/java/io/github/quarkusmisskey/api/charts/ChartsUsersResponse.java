package io.github.quarkusmisskey.api.charts;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.ChartsTotal;

/** What {@code charts/users} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsUsersResponse(ChartsTotal local, ChartsTotal remote) {}
