package io.github.quarkusmisskey.api.sw;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code sw/update-registration} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SwUpdateRegistrationResponse(String userId, String endpoint, Boolean sendReadMessage) {}
