package io.github.quarkusmisskey.login;

import io.github.quarkusmisskey.api.MisskeyHost;

/** People cannot sign in with this server. Nothing was stored. */
public class LoginHostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** The configuration does not allow it. */
        NOT_ALLOWED,
        /** It does not answer, or its address may not be called. */
        UNREACHABLE,
        /** Something answers, but no Misskey. */
        NOT_MISSKEY,
        /** It offers none of the ways to a token that the configuration allows. */
        NO_FLOW
    }

    private final Reason reason;
    private final transient MisskeyHost host;

    LoginHostException(Reason reason, MisskeyHost host, Throwable cause) {
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
