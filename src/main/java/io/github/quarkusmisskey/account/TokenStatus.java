package io.github.quarkusmisskey.account;

/** What is known of a stored token. */
public enum TokenStatus {
    /** Nothing speaks against it. */
    ACTIVE,
    /** The server refused it (HTTP 401); it is not used any more. */
    REJECTED,
    /** It names the account, but may do nothing. */
    WITHOUT_PERMISSIONS
}
