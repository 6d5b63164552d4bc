package io.github.quarkusmisskey.generator.schema;

import java.util.List;

/**
 * One endpoint of the document.
 *
 * @param name the path without its slash, such as {@code notes/create}
 * @param permission null if it asks for none
 * @param credential whether it needs a token
 * @param secure whether it refuses the tokens of apps
 * @param get whether it answers GET as well
 * @param request null if it takes no parameters
 * @param response null if it answers nothing
 * @param maybeEmpty whether it can answer 204 instead of a value
 */
public record Endpoint(
        String name,
        String permission,
        boolean credential,
        boolean secure,
        boolean get,
        boolean multipart,
        List<String> errors,
        RateLimit limit,
        Schema request,
        Schema response,
        boolean maybeEmpty) {

    /** @param max how many calls in {@code duration} milliseconds, -1 if there is no such bound */
    public record RateLimit(long duration, long max, long minInterval, String key) {}
}
