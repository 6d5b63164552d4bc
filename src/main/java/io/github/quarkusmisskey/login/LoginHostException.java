package io.github.quarkusmisskey.login;

import io.github.quarkusmisskey.api.MisskeyHost;

/** Sign-in with this server is impossible. Nothing was stored. */
public class LoginHostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Reason the server cannot be used. */
    public enum Reason {
        /** The configuration does not allow the server. */
        NOT_ALLOWED,
        /** The server does not respond, or its address may not be called. */
        UNREACHABLE,
        /** The server responds, but is not a Misskey server. */
        NOT_MISSKEY,
        /** The server supports none of the configured flows. */
        NO_FLOW
    }

    private final Reason reason;
    private final transient MisskeyHost host;

    public LoginHostException(Reason reason, MisskeyHost host, Throwable cause) {
        super("Nobody can sign in with " + host + ": " + reason, cause);
        this.reason = reason;
        this.host = host;
    }

    public Reason reason() {
        return reason;
    }

    public MisskeyHost host() {
        return host;
    }
}
