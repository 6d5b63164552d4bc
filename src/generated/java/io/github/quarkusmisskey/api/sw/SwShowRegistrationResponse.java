package io.github.quarkusmisskey.api.sw;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code sw/show-registration} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SwShowRegistrationResponse(String userId, String endpoint, Boolean sendReadMessage) {}
