package io.github.quarkusmisskey.devserver;

/** A way to a token. Servers of different age and kind offer some of them. */
public enum Flow {
    /** The consent page {@code /miauth/{session}}, and its check. */
    MIAUTH,
    /** OAuth 2.0 as servers since 2023.9 have it. */
    OAUTH,
    /** The older one: {@code app/create}, {@code auth/session/*}. */
    APP
}
