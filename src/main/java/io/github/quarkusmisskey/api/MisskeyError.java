package io.github.quarkusmisskey.api;

import java.util.Map;

/**
 * What is known of a failed call; parts that the server did not send are null.
 *
 * @param host the server that was called
 * @param endpoint the endpoint's name, such as {@code notes/create}; null if the call did not get as far
 * @param status the HTTP status, 0 if no answer came
 * @param code Misskey's name of the error, such as {@code RATE_LIMIT_EXCEEDED}
 * @param id the error's UUID, the same on every server
 * @param kind {@code client}, {@code server} or {@code permission}
 * @param message the server's words, shortened; for logs, not for the person
 * @param info further facts, as JSON values; never null
 * @param retryAfterMillis how long the server asks to wait, -1 if it did not say
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

    /** A failure for which no answer of the server stands. */
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
