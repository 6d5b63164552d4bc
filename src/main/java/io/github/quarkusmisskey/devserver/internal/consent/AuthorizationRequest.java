package io.github.quarkusmisskey.devserver.internal.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.devserver.internal.http.FormData;

/** The parameters of {@code /oauth/authorize}; any may be null. */
record AuthorizationRequest(
        String clientId,
        String redirectUri,
        String responseType,
        String scope,
        String state,
        String challenge,
        String challengeMethod) {

    static AuthorizationRequest of(String query) {
        List<Map.Entry<String, String>> parameters = FormData.parse(query);
        return new AuthorizationRequest(
                FormData.first(parameters, "client_id"),
                FormData.first(parameters, "redirect_uri"),
                FormData.first(parameters, "response_type"),
                FormData.first(parameters, "scope"),
                FormData.first(parameters, "state"),
                FormData.first(parameters, "code_challenge"),
                FormData.first(parameters, "code_challenge_method"));
    }

    /** The requested scopes that are known. */
    List<String> scopes() {
        return scope == null ? List.of() : ConsentRequest.listed(Arrays.stream(scope.split(" ")));
    }

    /** @throws OAuthError if the request is invalid; the error is reported to the redirect URI */
    void check() {
        if (!"code".equals(responseType)) {
            throw new OAuthError("unsupported_response_type", "Unsupported response type: " + responseType);
        }
        if (scopes().isEmpty()) {
            throw new OAuthError("invalid_scope", "`scope` parameter has no known scope");
        }
        if (challenge == null) {
            throw OAuthError.invalidRequest("`code_challenge` parameter is required");
        }
        if (!"S256".equals(challengeMethod)) {
            throw OAuthError.invalidRequest("`code_challenge_method` parameter must be set as S256");
        }
    }
}
