package io.github.quarkusmisskey.oauth.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.client.internal.call.FormBody;
import io.github.quarkusmisskey.oauth.OAuthAttempt;

/** The exchange of a code for a token. */
public record OAuthTokenRequest(OAuthAttempt attempt, String code) implements FormBody<OAuthTokenRequest> {

    @Override
    public String path() {
        return attempt.server().tokenPath();
    }

    @Override
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "authorization_code");
        fields.put("client_id", attempt.request().clientId().toString());
        fields.put("redirect_uri", attempt.request().redirectUri().toString());
        fields.put("code", code);
        fields.put("code_verifier", attempt.verifier());
        return fields;
    }

    @Override
    public List<String> secrets() {
        return List.of(code, attempt.verifier(), attempt.state());
    }

    @Override
    public String toString() {
        return "OAuthTokenRequest[redacted]";
    }
}
