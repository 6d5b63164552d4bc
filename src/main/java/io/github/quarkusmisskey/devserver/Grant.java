package io.github.quarkusmisskey.devserver;

import java.util.Set;

/** What a token stands for. {@code permissions} is null for the user's own session, which may do everything. */
record Grant(DevUser user, Set<String> permissions) {

    /** Whether an application holds it, rather than the user's own browser. */
    boolean isApp() {
        return permissions != null;
    }
}
