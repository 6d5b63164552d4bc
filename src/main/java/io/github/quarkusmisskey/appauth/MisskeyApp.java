package io.github.quarkusmisskey.appauth;

import java.util.Objects;

import io.github.quarkusmisskey.api.MisskeyHost;

/**
 * An application that is registered with a server.
 *
 * @param secret authenticates the application to the server; sessions and tokens depend on it
 */
public record MisskeyApp(MisskeyHost host, String secret) {

    /** Servers create secrets of 32 characters. */
    public static final int MAX_SECRET = 512;

    /** @throws IllegalArgumentException if the secret is blank or longer than {@link #MAX_SECRET} */
    public MisskeyApp {
        Objects.requireNonNull(host, "host");
        if (secret == null || secret.isBlank()) {
            throw new IllegalArgumentException("The secret of an application must not be blank");
        }
        if (secret.length() > MAX_SECRET) {
            throw new IllegalArgumentException(
                    "The secret of an application has at most " + MAX_SECRET + " characters");
        }
    }

    @Override
    public String toString() {
        return "MisskeyApp[" + host + ", redacted]";
    }
}
