package io.github.quarkusmisskey.devserver.internal.consent;

import io.github.quarkusmisskey.devserver.internal.http.Answer;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;

/** A refusal in the format of OAuth: {@code {"error","error_description"}}. */
public final class OAuthError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String error;

    OAuthError(String error, String description) {
        super(description, null, false, false);
        this.error = error;
    }

    static OAuthError invalidRequest(String description) {
        return new OAuthError("invalid_request", description);
    }

    String error() {
        return error;
    }

    public Answer answer() {
        return Answer.json(400, JsonTree.object().put("error", error).put("error_description", getMessage()));
    }
}
