package io.github.quarkusmisskey.api;

import java.util.Map;

/**
 * Details of a failed call; parts that the server did not send are null.
 *
 * @param host the server that was called
 * @param endpoint the endpoint's name, such as {@code notes/create}; null if unknown
 * @param status the HTTP status; 0 if there was no response
 * @param code Misskey's error code, such as {@code RATE_LIMIT_EXCEEDED}
 * @param id the error's UUID, the same on every server
 * @param kind {@code client}, {@code server} or {@code permission}
 * @param message the server's message, shortened; for logs, not for end users
 * @param info further details, as JSON values; never null
 * @param retryAfterMillis the delay that the server asks for; -1 if none
 */
public record MisskeyError(
        MisskeyHost host,
        String endpoint,
        int status,
        String code,
        String id,
        String kind,
        String message,
        Map<String, Object> info,
        long retryAfterMillis) {

    public MisskeyError {
        info = info == null ? Map.of() : info;
    }

    /** A failure without a response of the server. */
    public static MisskeyError local(MisskeyHost host, String endpoint, String message) {
        return new MisskeyError(host, endpoint, 0, null, null, null, message, Map.of(), -1);
    }

    String describe() {
        StringBuilder text = new StringBuilder();
        if (endpoint != null) {
            text.append(endpoint).append(" at ");
        }
        text.append(host);
        if (status > 0) {
            text.append(" answered ").append(status);
        }
        if (code != null) {
            text.append(' ').append(code);
        }
        return message == null
                ? text.toString()
                : text.append(": ").append(message).toString();
    }
}
