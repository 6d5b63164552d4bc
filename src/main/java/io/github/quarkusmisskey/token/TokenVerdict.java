package io.github.quarkusmisskey.token;

/** The result of checking a token. */
public enum TokenVerdict {
    /** The server accepts the token. */
    GOOD,
    /** The server accepts the token, but it may not read its account. */
    MAY_NOT_READ_ACCOUNT,
    /** The server suspended the account. */
    SUSPENDED,
    /** The server no longer accepts the token, which is not used any more. */
    REJECTED,
    /** The server was unavailable or gave no clear answer; nothing is changed. */
    UNKNOWN
}
