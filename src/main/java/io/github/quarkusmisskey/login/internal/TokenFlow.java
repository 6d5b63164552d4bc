package io.github.quarkusmisskey.login.internal;

import java.util.Optional;

import io.github.quarkusmisskey.account.TokenSource;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.login.BeginLogin;
import io.github.quarkusmisskey.login.LoginCallback;
import io.github.quarkusmisskey.login.LoginFlow;

/** A flow by which a sign-in gets a token. Calls servers, so use it outside of transactions. */
public interface TokenFlow {

    LoginFlow kind();

    TokenSource source();

    /** The application's name on the consent page. */
    String applicationName();

    /**
     * Begins.
     *
     * @return empty if the server does not support this flow
     * @throws MisskeyException if the server fails
     */
    Optional<StartedFlow> begin(LoginServer server, BeginLogin begin);

    /**
     * Requests the token of an attempt that this caller has claimed.
     *
     * @param kept the value of {@link StartedFlow#kept()}; may be null
     * @throws MisskeyException if there was no usable response; the token may be lost then
     */
    FlowOutcome finish(AttemptRecord attempt, String kept, LoginCallback callback);
}
