package io.github.quarkusmisskey.api.emailaddress;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code email-address/available} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmailAddressAvailableResponse(Boolean available, String reason) {}
