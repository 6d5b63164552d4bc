package io.github.quarkusmisskey.devserver.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Errors that the HTTP framework below Misskey sends itself; in these, {@code error} is a string. */
public final class FrameworkAnswer {

    private FrameworkAnswer() {}

    public static Answer notFound(String method, String path) {
        return error(404, null, "Not Found", "Route " + method + ":" + path + " not found");
    }

    static Answer emptyBody() {
        return error(
                400,
                "FST_ERR_CTP_EMPTY_JSON_BODY",
                "Bad Request",
                "Body cannot be empty when content-type is set to 'application/json'");
    }

    static Answer malformedJson() {
        return error(400, null, "Bad Request", "Unexpected token in JSON");
    }

    public static Answer tooLarge() {
        return error(413, "FST_ERR_CTP_BODY_TOO_LARGE", "Payload Too Large", "Request body is too large");
    }

    public static Answer unsupportedMediaType(String contentType) {
        return error(
                415,
                "FST_ERR_CTP_INVALID_MEDIA_TYPE",
                "Unsupported Media Type",
                "Unsupported Media Type: " + contentType);
    }

    public static Answer error(int status, String code, String error, String message) {
        ObjectNode body = JsonTree.object().put("statusCode", status);
        if (code != null) {
            body.put("code", code);
        }
        return Answer.json(status, body.put("error", error).put("message", message));
    }
}
