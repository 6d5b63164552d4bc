package io.github.quarkusmisskey.account;

/** Status of a stored token. */
public enum TokenStatus {
    /** Usable, as far as known. */
    ACTIVE,
    /** Rejected by the server (HTTP 401); it is not used any more. */
    REJECTED,
    /** It identifies the account, but has no permissions. */
    WITHOUT_PERMISSIONS
}
