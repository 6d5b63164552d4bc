package io.github.quarkusmisskey.oauth.internal;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The wire form of the discovery document (RFC 8414), as far as it is used; absent parts are null. */
@RegisterForReflection
public record OAuthDiscovery(
        String issuer,
        @JsonProperty("authorization_endpoint") String authorizationEndpoint,
        @JsonProperty("token_endpoint") String tokenEndpoint,
        @JsonProperty("code_challenge_methods_supported") List<String> codeChallengeMethods) {}
