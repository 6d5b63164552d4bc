package io.github.quarkusmisskey.api.i.twofactor;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code i/2fa/key-done} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ITwoFactorKeyDoneResponse(String id, String name) {}
