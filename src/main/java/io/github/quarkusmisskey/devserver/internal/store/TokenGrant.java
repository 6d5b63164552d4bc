package io.github.quarkusmisskey.devserver.internal.store;

import java.util.Set;

import io.github.quarkusmisskey.devserver.DevUser;

/** What a token stands for. {@code permissions} is null for the user's own session, which may do everything. */
public record TokenGrant(DevUser user, Set<String> permissions) {

    /** Whether an application holds it, rather than the user's own browser. */
    public boolean isApp() {
        return permissions != null;
    }
}
