package io.github.quarkusmisskey.login;

/** A sign-in flow. */
public enum LoginFlow {
    /** MiAuth, which all current servers support: a consent page and a check. */
    MIAUTH("session"),
    /** OAuth 2.0, supported since 2023.9. */
    OAUTH("state"),
    /** The app flow: a registered application and its sessions, supported by old and new servers. */
    APP("token");

    private final String parameter;

    LoginFlow(String parameter) {
        this.parameter = parameter;
    }

    /** The parameter of the callback that identifies the attempt. */
    String parameter() {
        return parameter;
    }
}
