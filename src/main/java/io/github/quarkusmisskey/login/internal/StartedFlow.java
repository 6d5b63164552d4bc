package io.github.quarkusmisskey.login.internal;

import java.net.URI;
import java.util.Set;

import io.github.quarkusmisskey.api.Permission;

/**
 * What a flow has begun.
 *
 * @param handle the secret that the callback repeats; only its hash is stored
 * @param consentUri where the browser goes
 * @param permissions what the person is asked for
 * @param kept the secrets that the end needs, which are stored sealed; null if there are none
 */
public record StartedFlow(String handle, URI consentUri, Set<Permission> permissions, String kept) {

    private static final int MAX_HANDLE = 512;
    private static final int MAX_KEPT = 6000;

    /** @throws IllegalArgumentException if what is to be stored is longer than any server has a reason for */
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
