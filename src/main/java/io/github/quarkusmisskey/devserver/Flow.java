package io.github.quarkusmisskey.devserver;

/** A sign-in flow. Which flows a server offers depends on its software and version. */
public enum Flow {
    /** The consent page {@code /miauth/{session}} and its check. */
    MIAUTH,
    /** OAuth 2.0, as servers support it since 2023.9. */
    OAUTH,
    /** The app flow: {@code app/create}, {@code auth/session/*}. */
    APP
}
