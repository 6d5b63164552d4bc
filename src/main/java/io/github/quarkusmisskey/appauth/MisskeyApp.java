package io.github.quarkusmisskey.appauth;

import java.util.Objects;

import io.github.quarkusmisskey.api.MisskeyHost;

/**
 * An application that is registered with a server.
 *
 * @param secret what proves to the server that this is the application; sessions and tokens depend on it
 */
public record MisskeyApp(MisskeyHost host, String secret) {

    /**
     * @throws IllegalArgumentException if the secret is blank
     */
    public MisskeyApp {
        Objects.requireNonNull(host, "host");
        if (secret == null || secret.isBlank()) {
            throw new IllegalArgumentException("The secret of an application is not blank");
        }
    }

    @Override
    public String toString() {
        return "MisskeyApp[" + host + ", redacted]";
    }
}
