package io.github.quarkusmisskey.api;

import java.util.Optional;

/**
 * Properties of an endpoint that are known without calling a server.
 *
 * @param name such as {@code notes/create}
 * @param permission name of the permission that a token needs; empty if none
 * @param credential whether the endpoint requires a token
 * @param secure whether the endpoint refuses the tokens of applications
 * @param get whether the endpoint also supports GET
 * @param reads whether the endpoint changes nothing, so that a call can be retried when its response was lost; false if
 *     unknown
 * @param limit published rate limit per account
 */
public record EndpointFacts(
        String name,
        Optional<String> permission,
        boolean credential,
        boolean secure,
        boolean get,
        boolean reads,
        Optional<RateLimit> limit) {

    /**
     * @param duration milliseconds in which {@code max} calls are allowed; -1 if there is no such limit
     * @param max -1 if there is no such limit
     * @param minInterval milliseconds between two calls; -1 if there is no such limit
     * @param key what the calls are counted by: the endpoint's name, unless several endpoints share a limit
     */
    public record RateLimit(long duration, long max, long minInterval, String key) {}
}
