package io.github.quarkusmisskey.devserver.internal.store;

import java.util.Set;

import io.github.quarkusmisskey.devserver.DevUser;

/**
 * The user and the permissions of a token. {@code permissions} is null for the user's own session, which may do
 * everything.
 */
public record TokenGrant(DevUser user, Set<String> permissions) {

    /** Whether the token belongs to an application rather than to the user's own browser. */
    public boolean isApp() {
        return permissions != null;
    }
}
