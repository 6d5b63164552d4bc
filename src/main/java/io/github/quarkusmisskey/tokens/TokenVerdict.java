package io.github.quarkusmisskey.tokens;

/** What came of checking a token. */
public enum TokenVerdict {
    /** The server accepts it. */
    GOOD,
    /** The server accepts it, but it may not see its account. */
    MAY_NOT_READ_ACCOUNT,
    /** The server suspended the account. */
    SUSPENDED,
    /** The server does not accept it any more, and it is used no more. */
    REJECTED,
    /** The server could not be asked, or did not answer the question; nothing is changed. */
    UNKNOWN
}
