package io.github.quarkusmisskey.audit;

/** Kind of an entry of the audit log. */
public enum AuditAction {
    /** A sign-in stored a token. */
    CONNECTED,
    /** A token created by a person was stored. */
    IMPORTED,
    /** A check on demand found that the server accepts the token. */
    VERIFIED,
    /** The server rejected a token, which is not used any more. */
    REJECTED,
    /** A check found that the server suspended the account. */
    SUSPENDED,
    /** A check found that the account is no longer suspended. */
    UNSUSPENDED,
    /** A token was replaced by a newer one of the same application. */
    REPLACED,
    /** A token was revoked on the server. */
    REVOKED,
    /** A token was discarded here without being revoked on the server. */
    NOT_REVOKED,
    /** One token was deleted here. */
    REMOVED,
    /** The account and its tokens were deleted here. */
    DISCONNECTED,
    /** The data stored about the account was exported. */
    EXPORTED,
    /** A program called the server with a token. */
    USED
}
