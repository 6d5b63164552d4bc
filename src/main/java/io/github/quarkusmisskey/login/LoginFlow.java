package io.github.quarkusmisskey.login;

/** A way to a token. */
public enum LoginFlow {
    /** The way that all current servers have, by a consent page and a check. */
    MIAUTH("session"),
    /** OAuth 2.0, on servers since 2023.9. */
    OAUTH("state"),
    /** A registered application and its sessions, on servers old and new. */
    APP("token");

    private final String parameter;

    LoginFlow(String parameter) {
        this.parameter = parameter;
    }

    /** The parameter of the callback that tells which attempt it ends. */
    String parameter() {
        return parameter;
    }
}
