package io.github.quarkusmisskey.login;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a browser brought back from a server.
 *
 * @param handle the secret that tells which attempt it ends
 * @param code what OAuth exchanges for the token; null for other flows and refusals
 * @param issuer which server says that it answers; OAuth only
 * @param error why there is no code; OAuth only
 */
public record LoginCallback(LoginFlow flow, String handle, String code, String issuer, String error) {

    public LoginCallback {
        Objects.requireNonNull(flow, "flow");
        Objects.requireNonNull(handle, "handle");
    }

    /**
     * Reads the query of the callback's address.
     *
     * @param query gives the value of a parameter, null if it is not there
     * @return empty if it is no callback of any flow
     */
    public static Optional<LoginCallback> of(UnaryOperator<String> query) {
        for (LoginFlow flow : LoginFlow.values()) {
            String handle = query.apply(flow.parameter());
            if (handle != null) {
                return Optional.of(
                        new LoginCallback(flow, handle, query.apply("code"), query.apply("iss"), query.apply("error")));
            }
        }
        return Optional.empty();
    }

    /** The callback of a session of MiAuth. */
    public static LoginCallback ofMiAuth(String session) {
        return new LoginCallback(LoginFlow.MIAUTH, session, null, null, null);
    }

    @Override
    public String toString() {
        return "LoginCallback[" + flow + ", redacted]";
    }
}
