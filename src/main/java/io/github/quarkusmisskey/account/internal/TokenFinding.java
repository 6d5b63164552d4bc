package io.github.quarkusmisskey.account.internal;

/** What a server said of a token that it accepts. */
public enum TokenFinding {
    /** It names its account. */
    GOOD,
    /** It may not see its account ({@code read:account}). */
    MAY_NOT_READ_ACCOUNT,
    /** The account is suspended; the token counts again once it is not. */
    SUSPENDED
}
