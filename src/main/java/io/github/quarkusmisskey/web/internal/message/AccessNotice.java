package io.github.quarkusmisskey.web.internal.message;

import java.util.stream.Stream;

/** The result of an action that the page about the access to an account shows. */
public enum AccessNotice {
    /** All tokens are accepted. */
    GOOD,
    /** A token may not read its account. */
    MAY_NOT_READ_ACCOUNT,
    /** The account is suspended. */
    SUSPENDED,
    /** A token is no longer accepted. */
    REJECTED,
    /** The server did not give a usable response. */
    UNKNOWN,
    /** A token was deleted here and revoked on its server. */
    REVOKED,
    /** A token was deleted here, but its server may still accept it. */
    LEFT,
    /** A newer token is in use, but the server may still accept the older one. */
    OLDER_LEFT;

    /** The notice of that name in a query; null if there is none. */
    public static AccessNotice of(String name) {
        return Stream.of(values())
                .filter(notice -> notice.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Whether the person need not do anything. */
    public boolean isFine() {
        return this == GOOD || this == REVOKED;
    }
}
