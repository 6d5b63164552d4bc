package io.github.quarkusmisskey.login;

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
record Begun(String handle, URI consentUri, Set<Permission> permissions, String kept) {

    @Override
    public String toString() {
        return "Begun[redacted]";
    }
}
