package io.github.quarkusmisskey.api.invite;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code invite/limit} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InviteLimitResponse(Long remaining) {}
