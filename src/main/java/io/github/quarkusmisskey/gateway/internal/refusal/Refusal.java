package io.github.quarkusmisskey.gateway.internal.refusal;

/** Why the gateway refuses a call; uses the codes of Misskey's errors where they exist. */
public enum Refusal {
    CREDENTIAL_REQUIRED(401, "1384574d-a912-4b81-8601-c7b1c4085df1", "Show an API key, a bearer token or a session."),
    INVALID_CREDENTIAL(
            401, "0a4f3c57-6d0c-4a0e-8a0e-0d3f7f8d9b52", "The API key or bearer token is wrong, expired or revoked."),
    NOT_AN_OPERATOR(403, "6a1f8d3c-5b7e-4c29-9d04-e2f6b8a0c1d3", "Only operators give and revoke keys."),
    OTHER_SITE(403, "5f0c3f5d-5d3b-4c0b-9f43-7a2f1d7f9a10", "A page of another site may not use this session."),
    NO_SUCH_ACCOUNT(
            404,
            "7c2a9c1e-0b7e-4b53-8f0b-3e9f6a1f2d44",
            "There is no such account here, or you may not use it, or its owner has to sign in again."),
    NO_SUCH_KEY(404, "1d9b7f5e-3c1a-4e86-b0d2-a4c6e8f0b2d4", "There is no such key, or it was revoked before."),
    PERMISSION_DENIED(
            403, "1370e5b7-d4eb-4566-bb1d-7748ee6a1838", "You do not have the permission that this endpoint needs."),
    ENDPOINT_NOT_ALLOWED(
            403,
            "d2b0c2c6-41d7-4b5c-8d3a-95a6b7d4e1f3",
            "No known permission covers this endpoint; the API key must list it in its endpoints."),
    INVALID_ADDRESS(
            400,
            "e8c7b5d4-93a1-4f2b-8c6e-57d0f1a2b3c4",
            "Call /misskey/api/{host}/{userId}/{endpoint} without a query; a slash or colon of the host is percent-encoded."),
    TOKEN_IN_REQUEST(
            400,
            "c1a9d6b3-2f84-4d0a-b6d5-1e7f90a3c8d2",
            "The parameter i is the token, which the gateway adds itself: leave it out."),
    INVALID_PARAM(
            400,
            "3d81ceae-475f-4600-b2a8-2bc116157532",
            "The body is not a JSON object or a form, or it contains a member twice."),
    INVALID_KEY(
            400,
            "b7e5c3a1-9f8d-4b6c-8e0a-2d4f6b8c0e1a",
            "A key has a label, accounts as userId@host, permissions, and expiresIn such as P30D."),
    NO_KEYS_HERE(409, "f4d2b0e8-6c4a-4d3b-9a1f-8b6d4f2e0c9a", "Without a database, keys can only be configured."),
    METHOD_NOT_ALLOWED(405, "a3b5c7d9-1e2f-4a6b-8c0d-2f4e6a8c0b1d", "Endpoints are called by POST."),
    REQUEST_TOO_LARGE(413, "9b1e4d7a-6c3f-4e8b-a2d5-f07c3b9e1a64", "The request is larger than allowed."),
    UNSUPPORTED_MEDIA_TYPE(
            415, "4e6f8a0b-2c4d-4e6f-9a0b-1c3d5e7f9a2b", "Send application/json, or multipart/form-data with a file."),
    RATE_LIMIT_EXCEEDED(429, "d5826d14-3982-4d2e-8011-b9e9f02499ef", "Rate limit exceeded. Please try again later."),
    ANSWER_UNUSABLE(
            502,
            "6d5c4b3a-2f1e-4d0c-9b8a-7f6e5d4c3b2a",
            "The response of the Misskey server is invalid or larger than allowed."),
    SERVER_UNREACHABLE(502, "f1e2d3c4-b5a6-4978-8a9b-0c1d2e3f4a5b", "The Misskey server cannot be reached."),
    SERVER_BUSY(
            503,
            "5e7a9c1d-3b5f-4d7e-8a0c-2e4f6b8d0a1c",
            "Too many calls to this Misskey server wait already. Nothing was sent; call again after Retry-After."),
    SERVER_LEFT_ALONE(
            503,
            "2b4d6f81-a3c5-4e7f-9b1d-3f5a7c9e1b2d",
            "The Misskey server failed repeatedly and is not called for the moment."),
    UNAVAILABLE(503, "8c6e4a20-7d5b-4f39-a1c8-e6d4b2f0a897", "Accounts and keys cannot be looked up at the moment.");

    private final int status;
    private final String id;
    private final String message;

    Refusal(int status, String id, String message) {
        this.status = status;
        this.id = id;
        this.message = message;
    }

    public int status() {
        return status;
    }

    String id() {
        return id;
    }

    public String message() {
        return message;
    }

    /** Whether the client or the server caused it, in Misskey's words. */
    String kind() {
        return status < 500 ? "client" : "server";
    }

    /** @throws RefusedException unless the call is allowed */
    public void unless(boolean allowed) {
        if (!allowed) {
            throw new RefusedException(this);
        }
    }
}
