package io.github.quarkusmisskey.web.internal.message;

/** What the link says that helps after a problem. */
public enum WayOutKind {
    RELOAD,
    BACK,
    ACCOUNTS,
    START
}
