package io.github.quarkusmisskey.account;

/** How a token came to be. */
public enum TokenSource {
    /** Granted by MiAuth. */
    MIAUTH,
    /** Made by its owner in the server's settings and typed in. */
    MANUAL,
    /** Granted by the older app and auth/session way. */
    APP,
    /** Granted by OAuth 2.0. */
    OAUTH
}
