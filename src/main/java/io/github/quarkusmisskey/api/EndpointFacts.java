package io.github.quarkusmisskey.api;

import java.util.Optional;

/**
 * What is known of an endpoint without asking a server.
 *
 * @param name such as {@code notes/create}
 * @param permission the name of the one that a token needs; empty if none
 * @param credential whether it needs a token
 * @param secure whether it refuses the tokens of apps
 * @param get whether it answers GET as well
 * @param reads whether it changes nothing, so that calling it again when an answer was lost does no harm; false in doubt
 * @param limit how often one account may call it, as far as that is published
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
     * @param duration milliseconds in which {@code max} calls are allowed; -1 if there is no such bound
     * @param max -1 if there is no such bound
     * @param minInterval milliseconds between two calls; -1 if there is no such bound
     * @param key what the calls are counted by; the endpoint's name unless several share a count
     */
    public record RateLimit(long duration, long max, long minInterval, String key) {}
}
