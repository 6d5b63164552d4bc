package io.github.quarkusmisskey.miauth.internal;

import io.github.quarkusmisskey.miauth.MiAuthUser;

/**
 * The wire form of a check's answer.
 *
 * @param ok false for pending, denied, unknown and fetched sessions alike; null if the answer is no check's
 */
public record MiAuthCheck(Boolean ok, String token, MiAuthUser user) {

    @Override
    public String toString() {
        return "MiAuthCheck[ok=" + ok + "]";
    }
}
