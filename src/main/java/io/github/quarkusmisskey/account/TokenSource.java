package io.github.quarkusmisskey.account;

/** How a token was obtained. */
public enum TokenSource {
    /** Granted by MiAuth. */
    MIAUTH,
    /** Created by its owner in the server's settings, and imported. */
    MANUAL,
    /** Granted by the app flow ({@code app/create} and {@code auth/session}). */
    APP,
    /** Granted by OAuth 2.0. */
    OAUTH
}
