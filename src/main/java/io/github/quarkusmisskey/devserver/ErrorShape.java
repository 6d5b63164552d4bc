package io.github.quarkusmisskey.devserver;

import io.github.quarkusmisskey.devserver.internal.http.Answer;
import io.github.quarkusmisskey.devserver.internal.http.ApiError;
import io.github.quarkusmisskey.devserver.internal.http.FrameworkAnswer;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;

/** The formats in which Misskey servers, their forks and the proxies before them report errors. */
public enum ErrorShape {
    /** {@code {"error":{"message","code","id","kind"}}}. */
    MISSKEY,
    /** {@code {"statusCode","error":"...","message"}}, as the HTTP framework sends it. */
    FRAMEWORK,
    /** {@code {"error","error_description"}}, as OAuth defines it. */
    OAUTH,
    /** {@code {"message","code","id","kind"}} without a wrapper. */
    UNWRAPPED,
    /** No body. */
    EMPTY,
    /** A reverse proxy's HTML page. */
    HTML;

    Answer answer(int status) {
        String kind = status >= 500 ? "server" : "client";
        ApiError error = new ApiError(
                status,
                status >= 500 ? "INTERNAL_ERROR" : "INVALID_PARAM",
                "5d37dbcb-891e-41ca-a3d6-e690c97775ac",
                kind,
                "An error on demand.",
                null);
        return switch (this) {
            case MISSKEY -> Answer.json(status, JsonTree.object().set("error", error.bare()));
            case FRAMEWORK -> FrameworkAnswer.error(status, null, "Error", "An error on demand.");
            case OAUTH ->
                Answer.json(
                        status,
                        JsonTree.object().put("error", "server_error").put("error_description", "An error on demand."));
            case UNWRAPPED -> Answer.json(status, error.bare());
            case EMPTY -> Answer.empty(status);
            case HTML ->
                Answer.html(
                        status,
                        "<html><head><title>" + status + "</title></head><body><h1>" + status
                                + "</h1><hr>nginx</body></html>");
        };
    }
}
