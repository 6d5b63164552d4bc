package io.github.quarkusmisskey.login;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The parameters with which a browser returns from a server.
 *
 * @param handle the secret that identifies the attempt
 * @param code that OAuth exchanges for the token; null for other flows and refusals
 * @param issuer the server that claims to respond; OAuth only
 * @param error reason for a missing code; OAuth only
 */
public record LoginCallback(LoginFlow flow, String handle, String code, String issuer, String error) {

    public LoginCallback {
        Objects.requireNonNull(flow, "flow");
        Objects.requireNonNull(handle, "handle");
    }

    /**
     * Parses the query of the callback.
     *
     * @param query returns the value of a parameter, null if it is absent
     * @return empty if it is not the callback of any flow
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

    /** The callback of a MiAuth session. */
    public static LoginCallback ofMiAuth(String session) {
        return new LoginCallback(LoginFlow.MIAUTH, session, null, null, null);
    }

    @Override
    public String toString() {
        return "LoginCallback[" + flow + ", redacted]";
    }
}
