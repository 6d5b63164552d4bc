package io.github.quarkusmisskey.oauth;

/**
 * The parameters of a callback; any of them may be null.
 *
 * @param code to exchange for the token
 * @param state of the attempt
 * @param issuer the {@code iss} of RFC 9207
 * @param error reason for a missing code, such as {@code access_denied}
 */
public record OAuthCallback(String code, String state, String issuer, String error) {

    @Override
    public String toString() {
        return "OAuthCallback[redacted]";
    }
}
