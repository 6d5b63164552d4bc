package io.github.quarkusmisskey.login.internal;

import java.net.URI;
import java.util.Set;

import io.github.quarkusmisskey.api.Permission;

/**
 * A flow that has started.
 *
 * @param handle the secret that the callback repeats; only its hash is stored
 * @param consentUri the consent page
 * @param permissions the requested permissions
 * @param kept the secrets needed to finish, which are stored encrypted; null if there are none
 */
public record StartedFlow(String handle, URI consentUri, Set<Permission> permissions, String kept) {

    private static final int MAX_HANDLE = 512;
    private static final int MAX_KEPT = 6000;

    /** @throws IllegalArgumentException if a value to store is longer than any legitimate one */
    public StartedFlow {
        if (handle.length() > MAX_HANDLE || kept != null && kept.length() > MAX_KEPT) {
            throw new IllegalArgumentException("The secrets of a started sign-in are too long to be stored");
        }
    }

    @Override
    public String toString() {
        return "StartedFlow[redacted]";
    }
}
