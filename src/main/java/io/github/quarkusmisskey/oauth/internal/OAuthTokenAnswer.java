package io.github.quarkusmisskey.oauth.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The wire form of the token endpoint's response; absent parts are null.
 *
 * @param scope permissions of the token, separated by spaces
 */
@RegisterForReflection
public record OAuthTokenAnswer(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        String scope) {

    @Override
    public String toString() {
        return "OAuthTokenAnswer[redacted, scope=" + scope + "]";
    }
}
