package io.github.quarkusmisskey.account;

/** What was done with an account's tokens. */
public enum AuditAction {
    /** A sign-in stored a token. */
    CONNECTED,
    /** A token that a person made was stored. */
    IMPORTED,
    /** The server was asked on demand, and accepts the token. */
    VERIFIED,
    /** The server refused a token, which is not used any more. */
    REJECTED,
    /** A check found that the server suspended the account. */
    SUSPENDED,
    /** A check found that the account is suspended no longer. */
    UNSUSPENDED,
    /** A newer token of the same application took the place of one. */
    REPLACED,
    /** The server made a token invalid because it was asked to. */
    REVOKED,
    /** A token was given up here, and its server was not asked to make it invalid or would not. */
    NOT_REVOKED,
    /** One token was deleted here. */
    REMOVED,
    /** The account and its tokens were deleted here. */
    DISCONNECTED,
    /** What is held about the account was given out. */
    EXPORTED,
    /** A program called the server with a token. */
    USED
}
