package io.github.quarkusmisskey.miauth.internal;

import io.github.quarkusmisskey.miauth.MiAuthUser;

/**
 * The wire form of the response to a check.
 *
 * @param ok false for pending, denied, unknown and fetched sessions alike; null if the response is not that of a check
 */
public record MiAuthCheck(Boolean ok, String token, MiAuthUser user) {

    @Override
    public String toString() {
        return "MiAuthCheck[ok=" + ok + "]";
    }
}
