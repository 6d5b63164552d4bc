package io.github.quarkusmisskey.login.internal;

import java.util.Optional;

import io.github.quarkusmisskey.account.TokenSource;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.login.BeginLogin;
import io.github.quarkusmisskey.login.LoginCallback;
import io.github.quarkusmisskey.login.LoginFlow;

/** One way to a token, as a sign-in goes it. Calls servers, so it is used outside of transactions. */
public interface TokenFlow {

    LoginFlow kind();

    TokenSource source();

    /** The application's name as the person sees it on the consent page. */
    String applicationName();

    /**
     * Begins.
     *
     * @return empty if the server does not offer this way
     * @throws MisskeyException if it does, and fails
     */
    Optional<StartedFlow> begin(LoginServer server, BeginLogin begin);

    /**
     * Asks the server for the token of an attempt that this caller alone has taken.
     *
     * @param kept what {@link StartedFlow#kept()} was; null if it kept nothing
     * @throws MisskeyException if there was no usable answer; the token can be lost then
     */
    FlowOutcome finish(AttemptRecord attempt, String kept, LoginCallback callback);
}
