package io.github.quarkusmisskey.login;

import java.util.Optional;

import io.github.quarkusmisskey.account.TokenSource;
import io.github.quarkusmisskey.api.MisskeyException;

/** One way to a token, as a sign-in goes it. Calls servers, so it is used outside of transactions. */
interface TokenFlow {

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
    Optional<Begun> begin(LoginServer server, BeginLogin begin);

    /**
     * Asks the server for the token of an attempt that this caller alone has taken.
     *
     * @param kept what {@link Begun#kept()} was; null if it kept nothing
     * @throws MisskeyException if there was no usable answer; the token can be lost then
     */
    FlowOutcome finish(LoginAttempt attempt, String kept, LoginCallback callback);
}
