package io.github.quarkusmisskey.token;

/** The result of checking a token. */
public enum TokenVerdict {
    /** The server accepts it. */
    GOOD,
    /** The server accepts it, but it may not read its account. */
    MAY_NOT_READ_ACCOUNT,
    /** The server suspended the account. */
    SUSPENDED,
    /** The server no longer accepts it; it is not used any more. */
    REJECTED,
    /** The server was unavailable or gave no clear answer; nothing is changed. */
    UNKNOWN
}
