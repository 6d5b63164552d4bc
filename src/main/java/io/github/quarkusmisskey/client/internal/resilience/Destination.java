package io.github.quarkusmisskey.client.internal.resilience;

import io.github.quarkusmisskey.api.Endpoints;
import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyHost;

/**
 * The endpoint and the caller of a call.
 *
 * @param endpoint name of the endpoint, with a placeholder where the path contains a secret
 * @param caller whom the server counts the call against: the account, or the token if the account is unknown; null if
 *     anonymous
 */
public record Destination(MisskeyHost host, String endpoint, Object caller) {

    /** Whether the endpoint is known to change nothing. */
    boolean reads() {
        return Endpoints.find(endpoint).map(facts -> facts.reads()).orElse(false);
    }

    /** Whether it returns something only once, like the token at the end of MiAuth. */
    boolean givesOnce() {
        return endpoint.indexOf('{') >= 0;
    }

    /** An error for a call that was not sent. */
    MisskeyError notSent(String why, long retryAfterMillis) {
        MisskeyError error = MisskeyError.local(host, endpoint, "not sent: " + why);
        return new MisskeyError(host, endpoint, 0, null, null, null, error.message(), error.info(), retryAfterMillis);
    }
}
