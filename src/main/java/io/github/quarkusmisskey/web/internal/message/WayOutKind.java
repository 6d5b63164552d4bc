package io.github.quarkusmisskey.web.internal.message;

/** The kinds of links that help after a problem. */
public enum WayOutKind {
    RELOAD,
    BACK,
    ACCOUNTS,
    START
}
