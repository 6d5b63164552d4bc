package io.github.quarkusmisskey.devserver.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An error in Misskey's own format, thrown by any check that refuses a call. */
public final class ApiError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String id;
    private final String kind;
    private final transient JsonNode info;

    public ApiError(int status, String code, String id, String kind, String message, JsonNode info) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.id = id;
        this.kind = kind;
        this.info = info;
    }

    public static ApiError invalidParam(String param, String reason) {
        return new ApiError(
                400,
                "INVALID_PARAM",
                "3d81ceae-475f-4600-b2a8-2bc116157532",
                "client",
                "Invalid param.",
                JsonTree.object().put("param", param).put("reason", reason));
    }

    public static ApiError authenticationFailed() {
        return new ApiError(
                401,
                "AUTHENTICATION_FAILED",
                "b0a7f5f8-dc2f-4171-b91f-de88ad238e14",
                "client",
                "Authentication failed. Please ensure your token is correct.",
                null);
    }

    public static ApiError credentialRequired() {
        return new ApiError(
                401,
                "CREDENTIAL_REQUIRED",
                "1384574d-a912-4b81-8601-c7b1c4085df1",
                "client",
                "Credential required.",
                null);
    }

    public static ApiError accountSuspended() {
        return new ApiError(
                403,
                "YOUR_ACCOUNT_SUSPENDED",
                "a8c724b3-6e9c-4b46-b1a8-bc3ed6258370",
                "permission",
                "Your account has been suspended.",
                null);
    }

    public static ApiError permissionDenied() {
        return new ApiError(
                403,
                "PERMISSION_DENIED",
                "1370e5b7-d4eb-4566-bb1d-7748ee6a1838",
                "permission",
                "Your app does not have the necessary permissions to use this endpoint.",
                null);
    }

    public static ApiError accessDenied() {
        return new ApiError(
                400, "ACCESS_DENIED", "56f35758-7dd5-468b-8439-5d6fb8ec9b8e", "client", "Access denied.", null);
    }

    public static ApiError unknownEndpoint() {
        return new ApiError(
                404,
                "UNKNOWN_API_ENDPOINT",
                "2ca3b769-540a-4f08-9dd5-b5a825b6d0f1",
                "client",
                "Unknown API endpoint.",
                null);
    }

    public static ApiError rateLimitExceeded(JsonNode info) {
        return new ApiError(
                429,
                "RATE_LIMIT_EXCEEDED",
                "d5826d14-3982-4d2e-8011-b9e9f02499ef",
                "client",
                "Rate limit exceeded. Please try again later.",
                info);
    }

    public static ApiError internal() {
        return new ApiError(
                500,
                "INTERNAL_ERROR",
                "5d37dbcb-891e-41ca-a3d6-e690c97775ac",
                "server",
                "Internal error occurred. Please contact us if the error persists.",
                null);
    }

    /** {@code message}, {@code code}, {@code id}, {@code kind} and {@code info} without the wrapper {@code error}. */
    public ObjectNode bare() {
        ObjectNode error = JsonTree.object()
                .put("message", getMessage())
                .put("code", code)
                .put("id", id)
                .put("kind", kind);
        return info == null ? error : error.set("info", info);
    }

    public Answer answer() {
        Answer answer = Answer.json(status, JsonTree.object().set("error", bare()));
        String challenge = challenge();
        if (challenge != null) {
            answer = answer.with("WWW-Authenticate", challenge);
        }
        if (status == 429 && info != null) {
            long waitMillis = info.path("resetMs").asLong() - System.currentTimeMillis();
            answer = answer.with("Retry-After", Long.toString(Math.max(1, (waitMillis + 999) / 1000)));
        }
        return answer;
    }

    private String challenge() {
        return switch (code) {
            case "AUTHENTICATION_FAILED" ->
                "Bearer realm=\"Misskey\", error=\"invalid_token\"," + " error_description=\"Failed to authenticate\"";
            case "CREDENTIAL_REQUIRED" -> "Bearer realm=\"Misskey\"";
            case "PERMISSION_DENIED" ->
                "Bearer realm=\"Misskey\", error=\"insufficient_scope\"," + " error_description=\"" + getMessage()
                        + "\"";
            default ->
                status == 400
                        ? "Bearer realm=\"Misskey\", error=\"invalid_request\", error_description=\"" + getMessage()
                                + "\""
                        : null;
        };
    }
}
