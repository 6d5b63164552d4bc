package io.github.quarkusmisskey.devserver;

/** A sign-in flow. Servers of different age and kind offer some of them. */
public enum Flow {
    /** The consent page {@code /miauth/{session}}, and its check. */
    MIAUTH,
    /** OAuth 2.0, as servers support it since 2023.9. */
    OAUTH,
    /** The app flow: {@code app/create}, {@code auth/session/*}. */
    APP
}
