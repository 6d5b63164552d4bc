package io.github.quarkusmisskey.web.internal.message;

import java.util.stream.Stream;

/** What the page about the access to an account says of what was just done. */
public enum AccessNotice {
    /** All tokens are accepted. */
    GOOD,
    /** A token may not see its account. */
    MAY_NOT_READ_ACCOUNT,
    /** The account is suspended. */
    SUSPENDED,
    /** A token is not accepted any more. */
    REJECTED,
    /** The server did not say. */
    UNKNOWN,
    /** A token is deleted here, and its server does not accept it any more. */
    REVOKED,
    /** A token is deleted here, and its server may still accept it. */
    LEFT,
    /** A newer token is in use, and the server may still accept the older one. */
    OLDER_LEFT;

    /** By the value in a query; null if there is none of that name. */
    public static AccessNotice of(String name) {
        return Stream.of(values())
                .filter(notice -> notice.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Whether the person has nothing to do. */
    public boolean isFine() {
        return this == GOOD || this == REVOKED;
    }
}
