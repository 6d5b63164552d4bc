package io.github.quarkusmisskey.account.internal;

/** The result of checking a token that the server accepts. */
public enum TokenFinding {
    /** The token can read its account. */
    GOOD,
    /** The token may not read its account ({@code read:account}). */
    MAY_NOT_READ_ACCOUNT,
    /** The account is suspended; the token works again when the suspension ends. */
    SUSPENDED
}
